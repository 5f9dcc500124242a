package dev.lede.nlp.zone;

import dev.lede.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into blocks. A line is a block, except where text was wrapped at a width: there the
 * lines of a stretch without blank lines are too full for the first word of the next, and some
 * begin with a small letter.
 */
final class Blocks {
  private static final int WIDEST = 120;
  private static final int NARROWEST = 40;

  /** The least width that text is wrapped at. */
  private static final int LEAST_WIDTH = 56;

  private final String text;
  private final List<Block> blocks = new ArrayList<>();

  /** The lines since the last blank one. */
  private final List<Block> lines = new ArrayList<>();

  private Blocks(String text) {
    this.text = text;
  }

  /** The blocks of {@code text}, ascending and disjoint. */
  static List<Block> of(String text) {
    Blocks cutter = new Blocks(text);
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        cutter.line(from, i);
        from = i + 1;
      }
    }
    cutter.flush();
    return cutter.blocks;
  }

  private static boolean isBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private void line(int from, int to) {
    if (to < text.length() && text.charAt(to) == '\n' && from == to && to > 0) {
      if (text.charAt(to - 1) == '\r') {
        return;
      }
    }
    int start = from;
    int end = to;
    while (start < end && WhiteSpace.is(text.charAt(start))) {
      start++;
    }
    while (start < end && WhiteSpace.is(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      flush();
    } else {
      lines.add(new Block(start, end, lines.isEmpty()));
    }
  }

  /** Makes blocks of the lines since the last blank one. */
  private void flush() {
    int width = 0;
    for (Block line : lines) {
      width = line.length() <= WIDEST ? Math.max(width, line.length()) : width;
    }
    boolean wrapped = width >= LEAST_WIDTH && isWrapped(width);
    Block open = null;
    for (int i = 0; i < lines.size(); i++) {
      Block line = lines.get(i);
      if (open != null && wrapped && goesOn(lines.get(i - 1), line, width)) {
        open = new Block(open.start(), line.end(), open.parted());
      } else {
        if (open != null) {
          blocks.add(open);
        }
        open = line;
      }
    }
    if (open != null) {
      blocks.add(open);
    }
    lines.clear();
  }

  private boolean isWrapped(int width) {
    for (int i = 1; i < lines.size(); i++) {
      Block line = lines.get(i);
      if (Character.isLowerCase(text.charAt(line.start()))
          && goesOn(lines.get(i - 1), line, width)) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(Block line, Block next, int width) {
    return line.length() >= NARROWEST
        && line.length() <= WIDEST
        && next.length() <= WIDEST
        && (line.length() + 1 + firstWord(next) > width || runsOn(line, next, width))
        && !isItem(text, next)
        && text.charAt(line.end() - 1) != ':';
  }

  /** Whether a line that is almost full stops in the middle of a sentence. */
  private boolean runsOn(Block line, Block next, int width) {
    return Character.isLowerCase(text.charAt(next.start()))
        && !KindReader.endsSentence(text, line)
        && line.length() >= width * 3 / 4
        && KindReader.words(text, next) > 1;
  }

  private int firstWord(Block line) {
    int end = line.start();
    while (end < line.end() && !WhiteSpace.is(text.charAt(end))) {
      end++;
    }
    return end - line.start();
  }

  /** Whether a block is an item of a list, a quoted line or a row. */
  static boolean isItem(String text, Block block) {
    char c = text.charAt(block.start());
    if (">|\u2022\u25cf\u25aa\u00b7\u2588\u25a0\u2023\u25e6\u2192\u2713".indexOf(c) >= 0) {
      return true;
    }
    int mark = block.start();
    while (mark < block.end() && Character.isLetterOrDigit(text.charAt(mark))) {
      mark++;
    }
    int length = mark - block.start();
    if (length > 2 || mark + 1 >= block.end() || !WhiteSpace.is(text.charAt(mark + 1))) {
      return false;
    }
    return (length > 0 ? ".)" : "-*\u2013+#").indexOf(text.charAt(mark)) >= 0;
  }
}
