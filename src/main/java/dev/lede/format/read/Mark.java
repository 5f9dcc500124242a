package dev.lede.format.read;

import dev.lede.annotation.Label;
import dev.lede.text.TextRange;
import java.util.Objects;

/**
 * A range that somebody gave a label.
 *
 * @param range in UTF-16 code units, not empty
 * @param label what it names
 */
public record Mark(TextRange range, Label label) {
  public Mark {
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(label, "label");
  }
}
