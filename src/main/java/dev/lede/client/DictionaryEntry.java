package dev.lede.client;

import dev.lede.annotation.Label;
import java.util.Objects;

/**
 * Words that are to be labelled wherever they stand.
 *
 * @param text the words, not blank
 * @param label what they name
 * @param caseSensitive whether capitals have to agree
 */
public record DictionaryEntry(String text, Label label, boolean caseSensitive) {
  public DictionaryEntry {
    if (text.isBlank()) {
      throw new IllegalArgumentException("text must not be blank");
    }
    Objects.requireNonNull(label, "label");
  }
}
