package dev.lede.nlp.quote;

import dev.lede.annotation.Quote;
import dev.lede.text.TextRange;

/**
 * Who speaks, as far as it is known.
 *
 * @param entity id of the entity, or null
 * @param name as named in the article, or null
 * @param reason why there is no entity, or null
 */
record Speaker(String entity, String name, String reason) {
  /** The text does not say who speaks. */
  static final Speaker UNSAID = new Speaker(null, null, "unsaid");

  /** Somebody who is described but has no name. */
  static Speaker unnamed(String description) {
    return new Speaker(null, description, "unnamed");
  }

  /** A pronoun that means nobody known. */
  static final Speaker UNRESOLVED = new Speaker(null, null, "unresolved");

  /** What this one says, as a quote. */
  Quote says(TextRange range, String text, TextRange cue, boolean direct) {
    return new Quote(range.start(), range.end(), range.of(text), entity, name, cue, direct, reason);
  }

  /** Whether it is an entity. */
  boolean isKnown() {
    return entity != null;
  }
}
