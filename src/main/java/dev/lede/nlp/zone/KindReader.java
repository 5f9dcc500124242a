package dev.lede.nlp.zone;

/** Says what a block looks like by itself. */
final class KindReader {
  private static final int LONGEST_TITLE = 170;
  private static final int MOST_WORDS = 26;

  private KindReader() {}

  static Kind read(String text, Block block) {
    if (block.length() > Block.LONG) {
      return Furniture.isLongNote(block.plain(text)) ? Kind.FURNITURE : Kind.TEXT;
    }
    String opening = block.opening(text, Block.LONG);
    if (Captions.isCaption(opening)) {
      return Kind.CAPTION;
    }
    String plain = block.plain(text);
    Kind furniture = Furniture.kind(opening, plain);
    if (furniture != null) {
      return furniture;
    }
    if (Datelines.isDate(opening, plain)) {
      return Kind.DATE;
    }
    Kind byline = Bylines.kind(opening, plain);
    if (byline != null) {
      return byline;
    }
    if (Furniture.isTrail(opening)) {
      return Kind.MENU;
    }
    if (Blocks.isItem(text, block)) {
      return Kind.ITEM;
    }
    if (!isTitle(text, block)) {
      return Kind.TEXT;
    }
    return Bylines.isName(opening) && !Furniture.hasMenuWord(plain) ? Kind.NAME : Kind.TITLE;
  }

  private static boolean isTitle(String text, Block block) {
    if (block.length() > LONGEST_TITLE || words(text, block) > MOST_WORDS) {
      return false;
    }
    int first = block.start();
    while (first < block.end() - 1 && "\"'\u201c\u2018\u00ab".indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    char c = text.charAt(first);
    boolean begins = Character.isDigit(c) || (Character.isLetter(c) && !Character.isLowerCase(c));
    return begins && !endsSentence(text, block);
  }

  /** Whether a block ends with a stop, or with one inside a closing quote. */
  static boolean endsSentence(String text, Block block) {
    int last = block.end() - 1;
    while (last > block.start() && "\"'\u201d\u2019\u00bb)]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    char c = text.charAt(last);
    boolean quoted = last < block.end() - 1;
    return ".;:,\u2026".indexOf(c) >= 0 || (quoted && (c == '!' || c == '?'));
  }

  static int words(String text, Block block) {
    int words = 0;
    boolean inside = false;
    for (int i = block.start(); i < block.end(); i++) {
      boolean letter = text.charAt(i) > ' ' && !Character.isSpaceChar(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return words;
  }
}
