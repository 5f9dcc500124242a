package dev.lede.format.read;

/**
 * A file is not as its format wants it, or holds what a mention cannot be. The message names the
 * line or the field and may quote the file, so it is never logged. Has no stack trace: it is an
 * answer, not a fault of the program.
 */
public final class FormatProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN_CHARS = 60;

  /**
   * A problem.
   *
   * @param where such as {@code line 3} or {@code mentions[2].start}
   * @param fault the rest of the sentence
   */
  FormatProblem(String where, String fault) {
    super(where + ": " + fault, null, false, false);
  }

  /** A part of the file as a message quotes it. */
  static String shown(String text) {
    String brief = text.length() <= SHOWN_CHARS ? text : text.substring(0, SHOWN_CHARS) + "...";
    return "\"" + brief.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + "\"";
  }
}
