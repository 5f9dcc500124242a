package dev.lede.nlp.coref;

import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.text.TextRange;

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

  /** What it is by itself. */
  final PhraseForm form;

  final Kind kind;

  /** Of its sentence, counted from 0. */
  final int sentence;

  /** Index of its head among the tokens of the sentence; 0 when there are none. */
  final int head;

  /** What the engine marked; null for a noun. */
  final Mention mention;

  /** Of the head, in lower case; the name itself for a name without tokens. */
  final String lemma;

  final Role role;

  /** First UTF-16 code unit in the document, and one past the last. */
  final int start;

  final int end;
  Gender gender;
  boolean plural;

  /** Whether it stands between quotation marks. */
  boolean quoted;

  Referent referent;

  /**
   * A phrase in its place.
   *
   * @param sentence index of its sentence
   * @param offset of the sentence in the document
   * @param mention null for a noun
   */
  Phrase(PhraseForm form, int sentence, int offset, Mention mention) {
    this.form = form;
    this.kind = form.kind;
    this.sentence = sentence;
    this.head = form.head;
    this.mention = mention;
    this.lemma = form.lemma;
    this.role = form.role;
    this.start = offset + form.start;
    this.end = offset + form.end;
    this.gender = form.gender;
    this.plural = form.plural;
  }

  TextRange range() {
    return new TextRange(start, end);
  }

  /** The label of a name; null for other phrases. */
  Label label() {
    return kind == Kind.NAME ? form.label : null;
  }

  boolean isPerson() {
    return form.isPerson();
  }

  /** Whether it is marked as a role; who has it is the matter of the noun in it. */
  boolean isRoleName() {
    return form.isRoleName();
  }
}
