package dev.lede.nlp.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What speaks for and against a pronoun meaning an earlier phrase, as numbers of features. */
final class PairFeatures {
  private static final int FORMS = Pronoun.values().length;
  private static final int ROLES = Role.values().length;
  private static final int NATURES = Nature.values().length;
  private static final int KINDS = 4 * NATURES + FORMS;

  private static final int DISTANCE = 0;
  private static final int RANK = DISTANCE + FORMS * 6;
  private static final int ROLE = RANK + FORMS * 8;
  private static final int BOTH_ROLES = ROLE + FORMS * ROLES;
  private static final int KIND = BOTH_ROLES + ROLES * ROLES * 2;
  private static final int GENDER = KIND + FORMS * KINDS;
  private static final int TOLD = GENDER + FORMS * 3;
  private static final int QUOTED = TOLD + FORMS * 6;
  private static final int SAME_FORM = QUOTED + 8;
  private static final int NAMED = SAME_FORM + FORMS * 2;
  private static final int OPENING = NAMED + FORMS * 2;
  private static final int CLAUSE = OPENING + 4;
  private static final int PLURAL = CLAUSE + 3 * 4;
  private static final int NONE = PLURAL + FORMS * 2;
  private static final int NONE_QUOTED = NONE + FORMS;
  private static final int NONE_ROLE = NONE_QUOTED + FORMS * 2;
  private static final int NONE_CHOICE = NONE_ROLE + FORMS * ROLES;

  /** How many features there are. */
  static final int COUNT = NONE_CHOICE + FORMS * 4;

  private static final NavigableMap<Integer, String> GROUPS = groups();
  private static final int MOST = 16;

  private final int[] features = new int[MOST];
  private int size;

  private static NavigableMap<Integer, String> groups() {
    NavigableMap<Integer, String> groups = new TreeMap<>();
    groups.put(DISTANCE, "DISTANCE");
    groups.put(RANK, "RANK");
    groups.put(ROLE, "ROLE");
    groups.put(BOTH_ROLES, "BOTH_ROLES");
    groups.put(KIND, "KIND");
    groups.put(GENDER, "GENDER");
    groups.put(TOLD, "TOLD");
    groups.put(QUOTED, "QUOTED");
    groups.put(SAME_FORM, "SAME_FORM");
    groups.put(NAMED, "NAMED");
    groups.put(OPENING, "OPENING");
    groups.put(CLAUSE, "CLAUSE");
    groups.put(PLURAL, "PLURAL");
    groups.put(NONE, "NONE");
    groups.put(NONE_QUOTED, "NONE_QUOTED");
    groups.put(NONE_ROLE, "NONE_ROLE");
    groups.put(NONE_CHOICE, "NONE_CHOICE");
    return groups;
  }

  /** The name of a feature: its group and its number in the group. */
  static String name(int feature) {
    Map.Entry<Integer, String> group = GROUPS.floorEntry(feature);
    return group.getValue() + " " + (feature - group.getKey());
  }

  private void add(int feature) {
    features[size++] = feature;
  }

  /**
   * Looks at a pair.
   *
   * @param rank how many other candidates lie between
   * @param clause how the two stand in one clause: 0 not, 1 candidate is the subject, 2 otherwise
   */
  void pair(Pronoun form, Phrase pronoun, Phrase candidate, int rank, int clause) {
    int f = form.number;
    int distance = pronoun.sentence() - candidate.sentence();
    Referent referent = candidate.referent;
    size = 0;
    add(DISTANCE + f * 6 + Math.min(distance, 5));
    add(RANK + f * 8 + Math.min(rank, 7));
    add(ROLE + f * ROLES + candidate.role.number);
    int both = pronoun.role.number * ROLES + candidate.role.number;
    add(BOTH_ROLES + both * 2 + (distance == 0 ? 0 : 1));
    add(KIND + f * KINDS + kind(candidate));
    add(GENDER + f * 3 + gender(form, referent));
    add(TOLD + f * 6 + Math.min(referent.told, 11) / 2);
    int quoted = (pronoun.quoted ? 4 : 0) + (candidate.quoted ? 2 : 0) + (distance == 0 ? 1 : 0);
    add(QUOTED + quoted);
    add(SAME_FORM + f * 2 + (candidate.lemma.equals(pronoun.lemma) ? 1 : 0));
    add(NAMED + f * 2 + (referent.isNamed() ? 1 : 0));
    boolean subject = candidate.role == Role.SUBJECT;
    add(OPENING + (candidate.form.opening ? 2 : 0) + (subject ? 1 : 0));
    add(CLAUSE + clause * 4 + manner(pronoun));
    add(PLURAL + f * 2 + (candidate.plural ? 1 : 0));
  }

  /** Looks at a pronoun that means nothing among the candidates. */
  void none(Pronoun form, Phrase pronoun, int candidates) {
    int f = form.number;
    size = 0;
    add(NONE + f);
    add(NONE_QUOTED + f * 2 + (pronoun.quoted ? 1 : 0));
    add(NONE_ROLE + f * ROLES + pronoun.role.number);
    add(NONE_CHOICE + f * 4 + Math.min(candidates, 3));
  }

  private static int kind(Phrase candidate) {
    int nature = candidate.referent.nature.number;
    return switch (candidate.kind) {
      case NAME -> nature;
      case NOUN -> (candidate.form.definite ? 1 : 2) * NATURES + nature;
      case PRONOUN -> NATURES * 4 + candidate.form.pronoun.number;
    };
  }

  private static int gender(Pronoun form, Referent referent) {
    Gender known = referent.gender();
    return known == Gender.UNKNOWN ? 0 : known == form.gender() ? 1 : 2;
  }

  private static int manner(Phrase pronoun) {
    boolean reflexive = Pronoun.isReflexive(pronoun.lemma);
    return reflexive ? 3 : pronoun.role == Role.OWNER ? 2 : pronoun.role == Role.SUBJECT ? 1 : 0;
  }

  /** The sum of the weights of what was looked at last. */
  double score(double[] weights) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += weights[features[i]];
    }
    return sum;
  }

  /** The features of what was looked at last. */
  List<Integer> list() {
    List<Integer> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(features[i]);
    }
    return list;
  }
}
