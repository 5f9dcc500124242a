package dev.lede.nlp.token;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A word as an uncased BERT model reads it: control characters gone, white space as spaces, spaces
 * around Chinese characters, accents stripped, small letters. A buffer for one word after the
 * other; for one thread.
 */
final class Folding {

  /** Below this every unit folds by itself, to at most one. */
  private static final int SIMPLE = 0x250;

  private static final char GONE = '\uffff';
  private static final char[] FOLDED = new char[SIMPLE];

  static {
    Folding folding = new Folding();
    for (char c = 0; c < SIMPLE; c++) {
      folding.length = 0;
      folding.foldAny(String.valueOf(c));
      FOLDED[c] = folding.length == 0 ? GONE : folding.units[0];
    }
  }

  private char[] units = new char[64];
  private int length;

  /** Takes in {@code text[start, end)}; returns the length of what it folds to. */
  int fold(String text, int start, int end) {
    length = 0;
    ensure(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= SIMPLE) {
        length = 0;
        foldAny(text.substring(start, end));
        return length;
      }
      char folded = FOLDED[c];
      if (folded != GONE) {
        units[length++] = folded;
      }
    }
    return length;
  }

  /** Unit {@code i} of the folded word. */
  char at(int i) {
    return units[i];
  }

  private void foldAny(String word) {
    StringBuilder clean = new StringBuilder(word.length() + 8);
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        clean.append(' ');
      } else if (isChinese(c)) {
        clean.append(' ').appendCodePoint(c).append(' ');
      } else if (!isControl(c)) {
        clean.appendCodePoint(c);
      }
    }
    String decomposed = Normalizer.normalize(clean, Normalizer.Form.NFD);
    ensure(decomposed.length() * 2);
    for (int i = 0; i < decomposed.length(); ) {
      int c = decomposed.codePointAt(i);
      i += Character.charCount(c);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        length += Character.toChars(Character.toLowerCase(c), units, length);
      }
    }
  }

  private void ensure(int more) {
    if (units.length < length + more) {
      units = Arrays.copyOf(units, Math.max(units.length * 2, length + more));
    }
  }

  private static boolean isSpace(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }

  private static boolean isControl(int c) {
    if (c == 0xFFFD) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
      default -> false;
    };
  }

  private static boolean isChinese(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x20000 && c <= 0x2A6DF)
        || (c >= 0x2A700 && c <= 0x2CEAF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }
}
