package dev.lede.nlp.coref;

import dev.lede.annotation.Label;
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
  private static final Set<String> PUBLIC =
      Set.of(
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

  /** Whether a noun tells what kind of thing a name is of. */
  static boolean admit(Phrase noun, Phrase name) {
    Label label = name.label();
    if (COMPANIES.contains(noun.lemma)) {
      return label == Label.ORG && PUBLIC.stream().noneMatch(name.referent::isDescribed);
    }
    if (BODIES.contains(noun.lemma)) {
      return label == Label.ORG;
    }
    boolean country = label == Label.GPE && Countries.named(name.mention.text()) != null;
    if (COUNTRIES.contains(noun.lemma)) {
      return country;
    }
    if (CITIES.contains(noun.lemma)) {
      return label == Label.GPE && !country;
    }
    return noun.gender != Gender.UNKNOWN
        && label == Label.PERSON
        && name.referent.gender() == noun.gender;
  }
}
