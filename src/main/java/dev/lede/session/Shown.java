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
 * @param intact whether no edit touched it since it was told
 */
record Shown(String id, Span span, String text, String parent, boolean intact) {

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
        parent);
  }

  /** Whether this, if it is intact, tells all there is to tell of a span. */
  boolean tells(Span other, String otherParent) {
    return span.start() == other.start()
        && span.end() == other.end()
        && span.label() == other.label()
        && Mention.rounded(span.score()) == Mention.rounded(other.score())
        && Objects.equals(parent, otherParent);
  }
}
