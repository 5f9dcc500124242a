package dev.lede.nlp.article;

import dev.lede.annotation.Mention;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.text.TextRange;
import java.util.List;
import java.util.Objects;

/**
 * One sentence of an article with all that is known of it: what the parts that read whole articles
 * start from.
 *
 * @param start of the sentence in the document, in UTF-16 code units
 * @param text of the sentence
 * @param annotations what the engine says; offsets count from the start of the sentence
 * @param mentions of this sentence, pronouns included, outer first; offsets count from the start of
 *     the document
 */
public record ReadSentence(
    int start, String text, SentenceAnnotations annotations, List<Mention> mentions) {
  public ReadSentence {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(annotations, "annotations");
    mentions = List.copyOf(mentions);
    if (start < 0) {
      throw new IllegalArgumentException("start must not be negative but is " + start);
    }
  }

  /** What it is wherever it stands, without its mentions. */
  public SentenceKey key() {
    return new SentenceKey(text, annotations);
  }

  /** One past the last code unit of the sentence in the document. */
  public int end() {
    return start + text.length();
  }

  /** The place of the sentence in the document. */
  public TextRange range() {
    return new TextRange(start, end());
  }
}
