package dev.lede.format;

/**
 * Code point offsets of a text. Each offset costs a walk from the one asked before it, so nearly
 * ascending offsets cost one walk over the text in all.
 */
final class CodePoints {
  private final String text;
  private int utf16;
  private int count;

  CodePoints(String text) {
    this.text = text;
  }

  /** Code points before this UTF-16 offset. */
  int at(int offset) {
    if (offset < utf16) {
      count -= text.codePointCount(offset, utf16);
    } else {
      count += text.codePointCount(utf16, offset);
    }
    utf16 = offset;
    return count;
  }
}
