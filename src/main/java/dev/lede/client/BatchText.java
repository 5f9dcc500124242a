package dev.lede.client;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One text of a batch.
 *
 * @param id your name for it, at most 200 characters, or null
 * @param text to annotate
 * @param date when it was written, or null
 */
public record BatchText(String id, String text, LocalDate date) {
  public BatchText {
    Objects.requireNonNull(text, "text");
  }

  /** A text of no known date. */
  public BatchText(String id, String text) {
    this(id, text, null);
  }
}
