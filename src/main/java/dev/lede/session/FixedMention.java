package dev.lede.session;

import dev.lede.annotation.Label;
import dev.lede.text.TextRange;
import java.util.Objects;

/**
 * A mention that the caller is sure of, and that goes before what the engine finds.
 *
 * @param range in the document, not empty
 * @param label what it names
 */
public record FixedMention(TextRange range, Label label) {
  public FixedMention {
    Objects.requireNonNull(label, "label");
    if (range.isEmpty()) {
      throw new IllegalArgumentException("range must not be empty but is " + range);
    }
  }
}
