package dev.lede.intake;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An article that came from elsewhere.
 *
 * @param text title, byline and paragraphs, apart by blank lines; line breaks are {@code \n}
 * @param title its headline, if it has one
 * @param byline who wrote it, if that is told
 * @param date when it was published, if that is told
 */
public record IncomingArticle(
    String text, Optional<String> title, Optional<String> byline, Optional<LocalDate> date) {

  public IncomingArticle {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(byline, "byline");
    Objects.requireNonNull(date, "date");
    if (text.isBlank()) {
      throw new IllegalArgumentException("text must not be blank");
    }
  }

  /** An article of which only the words are known. */
  public static IncomingArticle of(String text) {
    return new IncomingArticle(text, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
