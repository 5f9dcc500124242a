package dev.lede.nlp.coref;

import dev.lede.annotation.Label;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What names of one thing have in common, whatever their form. */
final class Keys {
  private static final Set<String> COMPANY =
      Set.of(
          "inc",
          "incorporated",
          "corp",
          "corporation",
          "co",
          "company",
          "ltd",
          "limited",
          "llc",
          "plc",
          "llp",
          "sa",
          "ag",
          "nv",
          "gmbh",
          "spa",
          "ab",
          "oyj",
          "pty");

  private Keys() {}

  /** The key of a name with this label. */
  static String of(Label label, Name name) {
    return switch (label) {
      case GPE, LOC -> place(name);
      case ORG, PRODUCT -> company(name);
      case NORP -> people(name);
      default -> name.key();
    };
  }

  private static String place(Name name) {
    String country = Countries.named(name.key());
    if (country != null) {
      return country.toLowerCase(Locale.ROOT);
    }
    return switch (name.key()) {
      case "washington dc", "district of columbia", "dc" -> "washington";
      case "new york city", "nyc" -> "new york";
      default -> name.key();
    };
  }

  private static String company(Name name) {
    List<String> words = name.words();
    int end = words.size();
    while (end > 1 && COMPANY.contains(words.get(end - 1))) {
      end--;
    }
    if (end > 1 && end < words.size() && words.get(end - 1).equals("&")) {
      end--;
    }
    if (end < words.size()) {
      return String.join(" ", words.subList(0, end));
    }
    return place(name);
  }

  private static String people(Name name) {
    String country = Countries.ofDemonym(name.key());
    return country != null ? "people of " + country : singular(name.key());
  }

  /** Whether a word tells no more than that the name is a company's. */
  static boolean isCompany(String word) {
    return COMPANY.contains(word);
  }

  /** The word without a plural ending. */
  static String singular(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural && !word.endsWith("is") ? word.substring(0, word.length() - 1) : word;
  }
}
