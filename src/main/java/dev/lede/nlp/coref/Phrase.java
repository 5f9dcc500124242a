package dev.lede.nlp.coref;

import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.text.TextRange;
import java.util.List;

/**
 * Something in a sentence that can mean an entity: a name, a pronoun, or a noun with what belongs
 * to it. Its {@link #referent} is found later. Confined to one reading.
 */
final class Phrase {
  /** How a phrase means what it means. */
  enum Kind {
    NAME,
    PRONOUN,
    NOUN
  }

  final Kind kind;

  /** Of its sentence, counted from 0. */
  final int sentence;

  /** Index of its head among the tokens of the sentence; 0 when there are none. */
  final int head;

  /** What the engine marked; null for a noun. */
  final Mention mention;

  /** Of the head, in lower case; the name itself for a name without tokens. */
  final String lemma;

  final Nature nature;
  final Role role;
  TextRange range;
  Gender gender = Gender.UNKNOWN;
  boolean plural;

  /** Whether it has "the", "this" or the like. */
  boolean definite;

  /** Whether it stands between quotation marks. */
  boolean quoted;

  /** Whether it is the first phrase of its sentence. */
  boolean opening;

  /** What the words before and after the head say of it, in lower case. */
  List<String> modifiers = List.of();

  Referent referent;

  Phrase(
      Kind kind, int sentence, int head, Mention mention, String lemma, Nature nature, Role role) {
    this.kind = kind;
    this.sentence = sentence;
    this.head = head;
    this.mention = mention;
    this.lemma = lemma;
    this.nature = nature;
    this.role = role;
  }

  /** The label of a name; null for other phrases. */
  Label label() {
    return kind == Kind.NAME ? mention.label() : null;
  }

  boolean isPerson() {
    return kind == Kind.NAME && mention.label() == Label.PERSON;
  }

  /** Whether it is marked as a role; who has it is the matter of the noun in it. */
  boolean isRoleName() {
    return kind == Kind.NAME && mention.label() == Label.TITLE;
  }
}
