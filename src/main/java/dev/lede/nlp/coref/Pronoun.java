package dev.lede.nlp.coref;

import java.util.HashMap;
import java.util.Map;

/** The families of third-person pronouns. */
enum Pronoun {
  HE(0),
  SHE(1),
  IT(2),
  THEY(3);

  /** Of its feature. */
  final int number;

  Pronoun(int number) {
    this.number = number;
  }

  private static final Map<String, Pronoun> FORMS = forms();

  private static Map<String, Pronoun> forms() {
    Map<String, Pronoun> forms = new HashMap<>();
    for (String form : new String[] {"he", "him", "his", "himself"}) {
      forms.put(form, HE);
    }
    for (String form : new String[] {"she", "her", "hers", "herself"}) {
      forms.put(form, SHE);
    }
    for (String form : new String[] {"it", "its", "itself"}) {
      forms.put(form, IT);
    }
    for (String form :
        new String[] {"they", "them", "their", "theirs", "themselves", "themself", "'em"}) {
      forms.put(form, THEY);
    }
    return forms;
  }

  /** The family of a form in lower case, or null. */
  static Pronoun of(String form) {
    return FORMS.get(form);
  }

  static boolean isReflexive(String form) {
    return form.endsWith("self") || form.endsWith("selves");
  }

  Gender gender() {
    return this == HE ? Gender.MALE : this == SHE ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** Whether it can stand for what another phrase means, by gender, number and nature. */
  boolean canMean(Phrase phrase) {
    Referent referent = phrase.referent;
    Nature nature = referent.nature;
    Pronoun other = referent.pronoun();
    return switch (this) {
      case HE, SHE ->
          (nature == Nature.PERSON || nature == Nature.UNKNOWN)
              && !phrase.plural
              && gender().agrees(referent.gender())
              && (other == null || other == this);
      case IT ->
          nature != Nature.PERSON
              && nature != Nature.TIME
              && !phrase.plural
              && (other == null || other == this || (other == THEY && referent.isNamed()));
      case THEY ->
          nature != Nature.TIME
              && (other == null || other == this || referent.isNamed())
              && (phrase.plural || mayBeMany(nature));
    };
  }

  private static boolean mayBeMany(Nature nature) {
    return nature != Nature.THING;
  }
}
