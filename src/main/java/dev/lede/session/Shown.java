package dev.lede.session;

import dev.lede.annotation.Mention;
import dev.lede.annotation.Span;
import dev.lede.text.Sentence;
import java.util.Objects;

/**
 * A mention as the client shows it, relative to its sentence.
 *
 * @param id its id, once told never used for another
 * @param span range, label and score
 * @param text what it covers, as it was told
 * @param parent id of the mention around it, or null
 * @param value what it is worth, or null
 * @param intact whether no edit touched it since it was told
 */
record Shown(String id, Span span, String text, String parent, String value, boolean intact) {

  /** The mention in the document in which {@code sentence} stands; of one that is intact. */
  Mention in(Sentence sentence) {
    return new Mention(
        id,
        sentence.start() + span.start(),
        sentence.start() + span.end(),
        text,
        span.label(),
        span.score(),
        null,
        parent,
        value);
  }

  /** The same, told with this id. */
  Shown withId(String told) {
    return new Shown(told, span, text, parent, value, intact);
  }

  /** The same after an edit that moved it, and touched it or not. */
  Shown moved(Span to, boolean untouched) {
    return new Shown(id, to, text, parent, value, intact && untouched);
  }

  /** The same with other words about it. */
  Shown with(String otherParent, String otherValue) {
    return new Shown(id, span, text, otherParent, otherValue, intact);
  }

  /** Whether this, if it is intact, tells all but the value of what the other shows. */
  boolean tells(Shown other) {
    return span.start() == other.span.start()
        && span.end() == other.span.end()
        && span.label() == other.span.label()
        && Mention.rounded(span.score()) == Mention.rounded(other.span.score())
        && Objects.equals(parent, other.parent);
  }
}
