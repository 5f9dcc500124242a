package dev.lede.nlp.coref;

import dev.lede.annotation.Label;

/** What a phrase is about, as far as pronouns and descriptions can tell. */
enum Nature {
  PERSON(0),
  /** Several people taken together: a team, a people, a party's members. */
  GROUP(1),
  ORGANISATION(2),
  PLACE(3),
  THING(4),
  TIME(5),
  UNKNOWN(6);

  /** Of its feature. */
  final int number;

  Nature(int number) {
    this.number = number;
  }

  /** What a name with this label is about. */
  static Nature of(Label label) {
    return switch (label) {
      case PERSON, TITLE -> PERSON;
      case NORP -> GROUP;
      case ORG -> ORGANISATION;
      case GPE, LOC, FAC -> PLACE;
      case PRODUCT, EVENT, WORK_OF_ART, LAW, LANGUAGE -> THING;
      case PRONOUN -> UNKNOWN;
      case DATE, TIME, MONEY, PERCENT, QUANTITY, ORDINAL, CARDINAL -> TIME;
    };
  }

  /** Whether a description of this nature can mean something of the other. */
  boolean describes(Nature other) {
    return this == other
        || (this == UNKNOWN && other != PERSON)
        || other == UNKNOWN
        || (this == ORGANISATION && (other == PLACE || other == GROUP))
        || (this == PLACE && other == ORGANISATION)
        || (this == GROUP && other == ORGANISATION);
  }
}
