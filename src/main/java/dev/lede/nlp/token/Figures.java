package dev.lede.nlp.token;

import java.util.Set;

/** Words of figures: telephone numbers and dates with hyphens, units written onto a number. */
final class Figures {

  /** Lengths of the groups of digits, a hexadecimal digit each. */
  private static final Set<Integer> GROUPS =
      Set.of(
          0x34, 0x334, 0x1334, 0x54, 0x324, 0x344, 0x422, 0x112, 0x114, 0x122, 0x124, 0x212, 0x214,
          0x222, 0x224);

  private static final int MOST_GROUPS = 5;

  private final Chunk chunk;

  Figures(Chunk chunk) {
    this.chunk = chunk;
  }

  /** The end of a telephone number or a date of figures that begins at {@code i}, or {@code i}. */
  int phoneEnd(int i) {
    if (!chunk.digit(i)) {
      return i;
    }
    int groups = 0;
    int j = i;
    for (int count = 1; count <= MOST_GROUPS; count++) {
      int end = chunk.digitsEnd(j);
      groups = groups << 4 | Math.min(end - j, 15);
      j = end;
      boolean goesOn = chunk.at(j) == '-' || (chunk.at(j) == '/' && count == 1);
      if (!goesOn || !chunk.digit(j + 1) || count == MOST_GROUPS) {
        break;
      }
      j++;
    }
    boolean ends = !chunk.alnum(j) && chunk.kind(j) != Kinds.EXTEND;
    return ends && GROUPS.contains(groups) ? j : i;
  }

  /** Where the unit begins that is written onto the number at {@code i}, or {@code i}. */
  int unitStart(int i, int end) {
    int j = i;
    while (j < end && (chunk.digit(j) || (j > i && Chunk.isOneOf(".,:", chunk.text.charAt(j))))) {
      j++;
    }
    if (j == i || j == end || !chunk.letter(j)) {
      return i;
    }
    if (Lexicon.UNITS.contains(chunk.text, j, end)) {
      return j;
    }
    return isMoney(i) && asciiLetters(j, end) ? j : i;
  }

  private boolean isMoney(int i) {
    return i > chunk.start
        && Character.getType(chunk.text.charAt(i - 1)) == Character.CURRENCY_SYMBOL;
  }

  private boolean asciiLetters(int from, int to) {
    for (int i = from; i < to; i++) {
      if (chunk.text.charAt(i) > 127 || !chunk.letter(i)) {
        return false;
      }
    }
    return true;
  }

  /** The end of that unit, with the stop of {@code p.m.} */
  int unitEnd(int unit, int end) {
    if (chunk.at(end) != '.' || end + 1 >= chunk.last || chunk.text.indexOf('.', unit) == end) {
      return end;
    }
    return chunk.extended(end + 1);
  }
}
