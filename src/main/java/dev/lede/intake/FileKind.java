package dev.lede.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files that can be read. */
public enum FileKind {
  HTML("text/html"),
  XHTML("application/xhtml+xml"),
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final String mediaType;

  FileKind(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** The media types of all. */
  public static List<String> mediaTypes() {
    return Arrays.stream(values()).map(FileKind::mediaType).toList();
  }

  /**
   * The kind a {@code Content-Type} announces, its parameters left aside.
   *
   * @param contentType may be null
   */
  public static Optional<FileKind> ofContentType(String contentType) {
    String plain = contentType == null ? "" : contentType.split(";", 2)[0].strip();
    String mediaType = plain.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
  }
}
