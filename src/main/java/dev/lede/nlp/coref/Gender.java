package dev.lede.nlp.coref;

/** Grammatical gender of a person, as far as it is known. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** Whether both can be said of one person. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
