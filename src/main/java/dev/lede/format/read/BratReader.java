package dev.lede.format.read;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads brat's {@code .ann} (brat.nlplab.org/standoff.html): the text-bound annotations, in code
 * points. Quotes as we write them, and what relates or describes annotations, are no mentions and
 * are passed over.
 */
final class BratReader {
  private static final Set<String> NO_MENTIONS = Set.of("QUOTE", "INDIRECT_QUOTE");
  private static final int MOST_QUOTED = 100;
  private static final String OTHER_KINDS = "REAMN#*";
  private static final Pattern ID = Pattern.compile("T\\d{1,9}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final String text;
  private final Marks marks;
  private final Positions positions;
  private final Set<String> ids = new HashSet<>();

  private BratReader(String text) {
    this.text = text;
    this.marks = new Marks(text);
    this.positions = Positions.ofCodePoints(text);
  }

  static MarkedText read(String content, String text) {
    BratReader reader = new BratReader(text);
    int number = 0;
    for (String line : content.split("\r?\n", -1)) {
      number++;
      if (!line.isEmpty()) {
        reader.line("line " + number, line);
      }
    }
    return reader.marks.done();
  }

  private void line(String where, String line) {
    if (OTHER_KINDS.indexOf(line.charAt(0)) >= 0) {
      return;
    }
    String[] cells = line.split("\t", 3);
    if (cells.length < 3 || !ID.matcher(cells[0]).matches()) {
      throw new FormatProblem(
          where, "must be id, type and offsets, and words, with tabs between them");
    }
    if (!ids.add(cells[0])) {
      throw new FormatProblem(where, "the id " + cells[0] + " is there twice");
    }
    int space = cells[1].indexOf(' ');
    if (space < 1) {
      throw new FormatProblem(where, "must have offsets after the type");
    }
    String type = cells[1].substring(0, space);
    if (!NO_MENTIONS.contains(type)) {
      mention(where, type, cells[1].substring(space + 1).split(";", -1), cells[2]);
    }
  }

  private void mention(String where, String type, String[] fragments, String words) {
    int start = Positions.NONE;
    int end = Positions.NONE;
    int read = 0;
    for (String fragment : fragments) {
      String[] borders = fragment.split(" ", -1);
      if (borders.length != 2) {
        throw new FormatProblem(where, "offsets must be a start and an end: " + fragment);
      }
      int from = at(where, borders[0]);
      int to = at(where, borders[1]);
      if (to <= from) {
        throw new FormatProblem(where, "the range is empty or ends before it starts");
      }
      if (start == Positions.NONE) {
        start = from;
      } else if (from < end || !isLineEnd(end, from)) {
        throw new FormatProblem(where, "a mention cannot have a gap that is no line end");
      } else {
        read = next(where, words, read);
      }
      end = to;
      read = words(where, words, read, from, to);
    }
    if (read != words.length()) {
      throw new FormatProblem(where, "has more words than its ranges");
    }
    marks.add(where, start, end, type);
  }

  /** Passes the space between the words of two fragments. */
  private static int next(String where, String words, int read) {
    if (read >= words.length() || words.charAt(read) != ' ') {
      throw new FormatProblem(where, "must have a space between the words of its ranges");
    }
    return read + 1;
  }

  /** Passes the words of a fragment, in which a tab stands as a space. */
  private int words(String where, String words, int read, int from, int to) {
    int at = read;
    for (int i = from; i < to; i++, at++) {
      char c = text.charAt(i) == '\t' ? ' ' : text.charAt(i);
      if (at >= words.length() || words.charAt(at) != c) {
        throw Marks.differ(where, words, text.substring(from, Math.min(to, from + MOST_QUOTED)));
      }
    }
    return at;
  }

  private int at(String where, String number) {
    int at =
        NUMBER.matcher(number).matches() ? positions.utf16(Long.parseLong(number)) : Positions.NONE;
    if (at == Positions.NONE) {
      throw new FormatProblem(
          where, "no offset of the text in code points: " + FormatProblem.shown(number));
    }
    return at;
  }

  private boolean isLineEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if ("\n\r\u2028\u2029\u0085".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
