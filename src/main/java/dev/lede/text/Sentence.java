package dev.lede.text;

/**
 * A sentence and where it stands in its document. It has at least one unit, and no white space
 * ({@link WhiteSpace}) at either end.
 *
 * @param start offset of its first unit in the document
 * @param text its text, exactly as in the document
 */
public record Sentence(int start, String text) {

  public Sentence {
    if (start < 0) {
      throw new IllegalArgumentException("start " + start + " is negative");
    }
    if (text.isEmpty()) {
      throw new IllegalArgumentException("text is empty");
    }
    if (WhiteSpace.is(text.charAt(0)) || WhiteSpace.is(text.charAt(text.length() - 1))) {
      throw new IllegalArgumentException("text has white space at an end");
    }
  }

  public int end() {
    return start + text.length();
  }

  public TextRange range() {
    return new TextRange(start, end());
  }

  public Sentence shift(int by) {
    return by == 0 ? this : new Sentence(start + by, text);
  }
}
