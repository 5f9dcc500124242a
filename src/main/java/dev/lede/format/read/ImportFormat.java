package dev.lede.format.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be read. */
public enum ImportFormat {
  /** Stand-off annotation of brat, beside its text. */
  BRAT(false),
  /** CoNLL-U with mentions in MISC; the text is put together from it. */
  CONLLU(true),
  /** Data for displaCy, with its text. */
  DISPLACY(true),
  /** W3C Web Annotation, beside its text. */
  JSONLD(false),
  /** An answer of the API, beside its text. */
  JSON(false);

  private final boolean holdsText;

  ImportFormat(boolean holdsText) {
    this.holdsText = holdsText;
  }

  /** The name in a request and on the command line. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a file has its text in it. */
  public boolean holdsText() {
    return holdsText;
  }

  /**
   * Reads a file.
   *
   * @param content of the file
   * @param text beside it; null exactly when the format holds its own
   * @throws FormatProblem when the file is not as it must be
   */
  public MarkedText read(String content, String text) {
    if (holdsText != (text == null)) {
      throw new IllegalArgumentException(
          holdsText ? "text must be null, the file holds it" : "text must be given");
    }
    return switch (this) {
      case BRAT -> BratReader.read(content, text);
      case CONLLU -> new ConlluReader(content).read();
      case DISPLACY -> DisplacyMarksJson.read(content);
      case JSONLD -> WebAnnotationMarksJson.read(content, text);
      case JSON -> AnswerMarksJson.read(content, text);
    };
  }

  /** The names of all. */
  public static List<String> names() {
    return Arrays.stream(values()).map(ImportFormat::wireName).toList();
  }

  /** The format of this name. */
  public static Optional<ImportFormat> named(String name) {
    return Arrays.stream(values()).filter(f -> f.wireName().equals(name)).findFirst();
  }
}
