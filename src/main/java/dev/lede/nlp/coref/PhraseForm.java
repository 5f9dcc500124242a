package dev.lede.nlp.coref;

import dev.lede.annotation.Label;
import java.util.List;
import java.util.Objects;

/**
 * What a phrase is by itself, in its sentence, wherever that stands. Made by {@link
 * SentencePhrases}, and not changed afterwards.
 */
final class PhraseForm {
  final Phrase.Kind kind;

  /** Index of its head among the tokens of the sentence; 0 when there are none. */
  final int head;

  /** Index of the mention among those of the sentence; -1 for a noun. */
  final int mention;

  /** What the engine marked it as; null for a noun. */
  final Label label;

  /** Of the head, in lower case; the name itself for a name without tokens. */
  final String lemma;

  /** The number of the lemma. */
  int noun;

  final Nature nature;
  final Role role;

  /** Where it starts and ends, and where the word that says whether it is quoted. */
  int start;

  int end;
  int place;
  Gender gender = Gender.UNKNOWN;
  boolean plural;

  /** Whether it has "the", "this" or the like. */
  boolean definite;

  /** Whether it is the first phrase of its sentence. */
  boolean opening;

  /** What the words before and after the head say of it, in lower case. */
  List<String> modifiers = List.of();

  /** What is said of what a name names, or what must have been said of what a noun means. */
  List<String> said = List.of();

  /** The family of a pronoun, or null. */
  Pronoun pronoun;

  /** Of a noun, index of the name in its sentence that it stands in apposition to, or -1. */
  int beside = -1;

  /** Whether a noun means another than those known. */
  boolean other;

  /** What kind of thing a noun tells, or null. */
  KindNouns.Kind tells;

  /** A name taken apart, and its text with single spaces; null for other phrases. */
  Name name;

  String spaced;

  /** Whether the sentence says what an acronym is short for. */
  boolean explained;

  /** The name of a person, or null. */
  PersonName person;

  /** Equal for names that are of one thing or person without question. */
  String key;

  /** Whether a name is of a country. */
  boolean country;

  /** What a role is told of, or null. */
  Told told;

  /**
   * That a role is told of somebody.
   *
   * @param person index of the name in the sentence
   * @param title the role, with "former" before it if it is one
   * @param words of the role, in lower case
   */
  record Told(int person, String title, List<String> words) {}

  PhraseForm(
      Phrase.Kind kind,
      int head,
      int mention,
      Label label,
      String lemma,
      Nature nature,
      Role role) {
    this.kind = kind;
    this.head = head;
    this.mention = mention;
    this.label = label;
    this.lemma = lemma;
    this.nature = nature;
    this.role = role;
  }

  /** Whether two names are to each other what each is to itself, as far as other names go. */
  boolean isNamedLike(PhraseForm other) {
    return label == other.label
        && gender == other.gender
        && !explained
        && !other.explained
        && key.equals(other.key)
        && name.equals(other.name)
        && Objects.equals(person, other.person);
  }

  /** Whether two names that are alike come with the same words. */
  boolean tellsLike(PhraseForm other) {
    if (told == null || other.told == null) {
      return told == null && other.told == null && said.equals(other.said);
    }
    return said.equals(other.said)
        && told.title().equals(other.told.title())
        && told.words().equals(other.told.words());
  }

  boolean isName() {
    return kind == Phrase.Kind.NAME;
  }

  boolean isPerson() {
    return isName() && label == Label.PERSON;
  }

  /** Whether it is marked as a role; who has it is the matter of the noun in it. */
  boolean isRoleName() {
    return isName() && label == Label.TITLE;
  }
}
