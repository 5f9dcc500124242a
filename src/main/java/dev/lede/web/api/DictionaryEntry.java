package dev.lede.web.api;

import dev.lede.annotation.Label;
import java.util.Objects;

/**
 * Words that a user wants labelled wherever they stand.
 *
 * @param text the words, not blank
 * @param label what they name
 * @param caseSensitive whether capitals have to agree
 */
record DictionaryEntry(String text, Label label, boolean caseSensitive) {
  DictionaryEntry {
    if (text.isBlank()) {
      throw new IllegalArgumentException("text must not be blank");
    }
    Objects.requireNonNull(label, "label");
  }
}
