package dev.lede.text;

import java.util.List;

/**
 * A text and its sentences.
 *
 * @param text the whole text, never trimmed or normalised
 * @param sentences its sentences, ascending and disjoint
 */
public record Document(String text, List<Sentence> sentences) {

  public Document {
    sentences = List.copyOf(sentences);
  }

  public static Document of(String text) {
    return new Document(text, SentenceSplitter.split(text));
  }

  /**
   * The document after the edit: equal to {@code Document.of(edit.apply(text))}, but splits again
   * only what is near the edit.
   *
   * @throws EditOutOfBounds when the edit reaches beyond the end of the text
   */
  public Document apply(Edit edit) {
    String changed = edit.apply(text);
    return new Document(changed, new Resplit(sentences, edit, changed).sentences());
  }
}
