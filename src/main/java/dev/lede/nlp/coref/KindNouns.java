package dev.lede.nlp.coref;

import dev.lede.annotation.Label;
import java.util.List;
import java.util.Set;

/** Nouns that tell no more than the kind of what they mean: "the company", "the country". */
final class KindNouns {
  private static final Set<String> COMPANIES =
      Set.of(
          "company",
          "firm",
          "corporation",
          "business",
          "manufacturer",
          "automaker",
          "carmaker",
          "maker",
          "retailer",
          "airline",
          "carrier",
          "giant",
          "startup",
          "conglomerate",
          "publisher");
  private static final Set<String> BODIES =
      Set.of(
          "organization", "organisation", "group", "agency", "institution", "body", "club", "team");
  private static final List<String> PUBLIC =
      List.of(
          "ministry",
          "department",
          "university",
          "college",
          "school",
          "government",
          "court",
          "party",
          "army",
          "navy",
          "police",
          "council",
          "committee",
          "parliament",
          "congress",
          "senate",
          "house",
          "union",
          "nations",
          "church",
          "force",
          "forces",
          "guard",
          "office");
  private static final Set<String> COUNTRIES = Set.of("country", "nation", "kingdom", "republic");
  private static final Set<String> CITIES = Set.of("city", "town", "village", "capital");

  private KindNouns() {}

  /** Kinds of things that nouns tell. */
  enum Kind {
    COMPANY,
    BODY,
    COUNTRY,
    CITY
  }

  /** What kind of thing a noun tells, or null. */
  static Kind of(String lemma) {
    if (COMPANIES.contains(lemma)) {
      return Kind.COMPANY;
    }
    if (BODIES.contains(lemma)) {
      return Kind.BODY;
    }
    if (COUNTRIES.contains(lemma)) {
      return Kind.COUNTRY;
    }
    return CITIES.contains(lemma) ? Kind.CITY : null;
  }

  /** Whether a noun tells what kind of thing a name is of. */
  static boolean admit(Phrase noun, Phrase name) {
    Label label = name.label();
    if (noun.form.tells == null) {
      return noun.gender != Gender.UNKNOWN
          && label == Label.PERSON
          && name.referent.gender() == noun.gender;
    }
    return switch (noun.form.tells) {
      case COMPANY -> label == Label.ORG && !isPublic(name);
      case BODY -> label == Label.ORG;
      case COUNTRY -> name.form.country;
      case CITY -> label == Label.GPE && !name.form.country;
    };
  }

  private static boolean isPublic(Phrase name) {
    for (String word : PUBLIC) {
      if (name.form.name.words().contains(word) || name.referent.isDescribed(word)) {
        return true;
      }
    }
    return false;
  }
}
