package dev.lede.intake.read;

import dev.lede.intake.FileKind;
import dev.lede.intake.IncomingArticle;
import dev.lede.intake.IntakeFailure;
import dev.lede.intake.IntakeFailure.Reason;
import java.util.Optional;

/** Makes an article of a file. Stateless; blocks. */
public final class FileReader {
  private final int maxChars;

  /**
   * A reader.
   *
   * @param maxChars the longest text, in UTF-16 code units
   */
  public FileReader(int maxChars) {
    this.maxChars = maxChars;
  }

  /**
   * Reads a file.
   *
   * @param charset of a web page, where whoever sent it told
   * @throws IntakeFailure when there is no text in it, or too much
   */
  public IncomingArticle read(FileKind kind, byte[] bytes, Optional<String> charset) {
    IncomingArticle article = parse(kind, bytes, charset);
    if (article.text().length() > maxChars) {
      throw new IntakeFailure(
          Reason.TOO_LONG,
          "The text has %d characters; the limit is %d"
              .formatted(article.text().length(), maxChars));
    }
    return article;
  }

  private IncomingArticle parse(FileKind kind, byte[] bytes, Optional<String> charset) {
    try {
      return switch (kind) {
        case HTML, XHTML -> WebPage.read(bytes, charset);
        case PDF -> IncomingArticle.of(written(PdfFile.text(bytes, maxChars)));
        case DOCX -> IncomingArticle.of(written(WordFile.text(bytes, maxChars)));
      };
    } catch (StackOverflowError e) {
      throw new IntakeFailure(Reason.UNREADABLE, "The file is nested too deeply");
    }
  }

  private static String written(String text) {
    if (text.isBlank()) {
      throw new IntakeFailure(Reason.UNREADABLE, "There are no words in this file");
    }
    return text;
  }
}
