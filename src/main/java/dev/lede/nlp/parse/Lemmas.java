package dev.lede.nlp.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The lemma of a word: what the table says of its form and tag; where it says nothing a name keeps
 * its form, and other words their form in lower case. The model's own script only decides whether
 * what is tagged as a name is written as one. Immutable, thread-safe.
 */
final class Lemmas {

  private static final Set<String> INFLECTED =
      Set.of("VBD", "VBN", "VBG", "VBZ", "NNS", "NNPS", "JJR", "JJS", "RBR", "RBS", "PRP$");
  private static final Set<String> AS_WRITTEN = Set.of("NNP", "NNPS", "X", "SYM");

  /** The tag of electronic addresses. */
  private static final String ADDRESS = "ADD";

  private static final Pattern GROUPED_NUMBER = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");

  /** All capitals of at least this length are a name in a headline rather than an abbreviation. */
  private static final int HEADLINE_NAME = 5;

  private final LemmaTable table;

  Lemmas(LemmaTable table) {
    this.table = table;
  }

  /**
   * The lemma.
   *
   * @param form the word as written
   * @param upos its universal part of speech
   * @param xpos its Penn Treebank tag
   * @param script what the model says
   */
  String lemma(String form, String upos, String xpos, LemmaScript script) {
    if (upos.equals("NUM") && GROUPED_NUMBER.matcher(form).matches()) {
      return form.replace(",", "");
    }
    if (xpos.equals(ADDRESS)) {
      return form;
    }
    String group = group(upos, xpos);
    String key = AS_WRITTEN.contains(group) ? form : plain(form);
    Optional<LemmaScript> known = table.whole(group, key);
    if (known.isPresent()) {
      return known.get().apply(key);
    }
    if (group.equals("NNP")) {
      return name(form, script);
    }
    return table.ending(group, key).map(edit -> edit.apply(key)).orElse(key);
  }

  private static String plain(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return lower.length() > 1 ? lower.replace('\u2019', '\'') : lower;
  }

  private static String group(String upos, String xpos) {
    if (upos.equals("PROPN") || xpos.startsWith("NNP")) {
      return xpos.equals("NNPS") || xpos.equals("NNS") ? "NNPS" : "NNP";
    }
    return INFLECTED.contains(xpos) ? upos + ":" + xpos : upos;
  }

  private static String name(String form, LemmaScript script) {
    if (Character.isUpperCase(form.charAt(0)) && script.lower()) {
      String lemma = script.apply(form);
      if (Character.isLowerCase(lemma.charAt(0))) {
        return lemma;
      }
    }
    boolean headline = form.length() >= HEADLINE_NAME && isCapitals(form);
    return headline ? form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT) : form;
  }

  private static boolean isCapitals(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (!Character.isUpperCase(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
