package dev.lede.nlp.coref;

import dev.lede.annotation.Label;
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

  final Line line;

  /** Index of its head among the tokens of the sentence; 0 when there are none. */
  final int head;

  /** Of the head, in lower case; the name itself for a name without tokens. */
  final String lemma;

  final Role role;

  Gender gender;
  boolean plural;

  /** Of a pronoun that means somebody or something, or null. */
  Pronoun family;

  /** Whether it stands between quotation marks. */
  boolean quoted;

  Referent referent;

  /** A phrase in its sentence. */
  Phrase(PhraseForm form, Line line) {
    this.form = form;
    this.kind = form.kind;
    this.line = line;
    this.head = form.head;
    this.lemma = form.lemma;
    this.role = form.role;
    this.gender = form.gender;
    this.plural = form.plural;
  }

  /** Index of its sentence. */
  int sentence() {
    return line.index;
  }

  /** First UTF-16 code unit in the document. */
  int start() {
    return line.start() + form.start;
  }

  TextRange range() {
    return new TextRange(start(), line.start() + form.end);
  }

  /** Id of what the engine marked; not of a noun. */
  String id() {
    return line.mention(form).id();
  }

  /** Who or what can be called by the noun of a name or a noun, or null. */
  Referent called() {
    if (isPerson() || (kind == Kind.NAME && form.nature == Nature.TIME)) {
      return null;
    }
    return isRoleName() ? holder() : referent;
  }

  /** Who has the role that it tells, or null. */
  Referent holder() {
    return form.told == null ? null : line.phrases[form.told.person()].referent;
  }

  /**
   * Means something from now on.
   *
   * @param meant null for something that was not told of before
   * @return false when it meant the same before
   */
  boolean mean(Referent meant) {
    Referent now = meant;
    if (now == null) {
      boolean own = referent != null && referent.origin == this;
      now = own ? referent : new Referent(this);
    }
    if (now == referent) {
      return false;
    }
    forget();
    now.add(this);
    return true;
  }

  /** Means nothing any more. */
  void forget() {
    if (referent != null) {
      referent.remove(this);
      referent = null;
    }
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
