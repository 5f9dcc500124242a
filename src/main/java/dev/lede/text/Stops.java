package dev.lede.text;

/**
 * Which stops end a sentence. Each is decided by the word before and the word after it, on at most
 * {@link #REACH} units to either side.
 */
final class Stops {

  /** A wider gap of white space ends a sentence, whatever follows. */
  private static final int WIDEST_GAP = 100;

  private static final int MOST_MARKS = 32;
  private static final int MOST_NOTES = 8;
  private static final int LONGEST_NOTE = 4;

  static final int REACH =
      WIDEST_GAP + 3 * MOST_MARKS + MOST_NOTES * (LONGEST_NOTE + 3) + 8 * ShortForms.LONGEST_WORD;

  private final String text;
  private final ShortForms forms;

  Stops(String text) {
    this.text = text;
    this.forms = new ShortForms(text);
  }

  /**
   * The end of the sentence if it ends with the mark at {@code i}, or -1. With the mark go those
   * that follow it, closing quotes and brackets, and numbers of notes.
   *
   * @param start where the sentence starts
   */
  int sentenceEnd(int start, int i) {
    int run = runEnd(i);
    int close = notesEnd(closersEnd(run));
    if (close == text.length()) {
      return close;
    }
    if (Punctuation.endsWithoutSpace(text.charAt(i))) {
      return Characters.extendsBefore(text, close) ? -1 : close;
    }
    if (!WhiteSpace.is(text.charAt(close))) {
      return endsGlued(i, run, close) ? close : -1;
    }
    int next = close;
    while (next < text.length() && WhiteSpace.is(text.charAt(next))) {
      if (++next > close + WIDEST_GAP) {
        return close;
      }
    }
    if (next < text.length() && closesApart(next)) {
      return next + 1;
    }
    return next == text.length() || ends(start, i, run, close, next) ? close : -1;
  }

  /** The end of the run of marks that begins at {@code i}, or of the first part of a long one. */
  int runEnd(int i) {
    int run = i;
    while (run < text.length() && run < i + MOST_MARKS && Punctuation.ends(text.charAt(run))) {
      run++;
    }
    return run;
  }

  private int closersEnd(int run) {
    int close = run;
    while (close < text.length()
        && close < run + MOST_MARKS
        && Punctuation.closes(text.charAt(close))) {
      close++;
    }
    return close;
  }

  /** The end of the numbers of notes that follow a sentence: {@code [3] [4]}. */
  private int notesEnd(int close) {
    int end = close;
    for (int notes = 0; notes < MOST_NOTES; notes++) {
      int from = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
      int to = from + 1;
      while (to <= from + LONGEST_NOTE && isAlphanumeric(to)) {
        to++;
      }
      boolean note =
          to > from + 1 && to < text.length() && text.charAt(from) == '[' && text.charAt(to) == ']';
      if (!note) {
        break;
      }
      end = to + 1;
    }
    return end;
  }

  private boolean isAlphanumeric(int i) {
    return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }

  /** Whether a closing quote or bracket stands alone between white space. */
  private boolean closesApart(int next) {
    return Punctuation.closes(text.charAt(next))
        && (next + 1 == text.length() || WhiteSpace.is(text.charAt(next + 1)));
  }

  private boolean ends(int start, int i, int run, int close, int next) {
    if (Punctuation.ends(text.charAt(next))) {
      return false;
    }
    int word = opened(next);
    if (word == text.length()) {
      return true;
    }
    boolean closed = close > run;
    if (run == i + 1 && text.charAt(i) == '.') {
      return closed ? !isSmall(word) : endsWithDot(start, i, next, word);
    }
    boolean ellipsis = text.charAt(i) == '.' || text.charAt(i) == '\u2026';
    if (isSmall(word)) {
      return !closed && !ellipsis && Character.isLetter(text.charAt(word));
    }
    if (word > next && Character.isDigit(text.charAt(word))) {
      return false;
    }
    return ellipsis || !(forms.isExclaimed(i) || (closed && forms.isCue(word)));
  }

  /** After a single stop without quotes or brackets behind it. */
  private boolean endsWithDot(int start, int i, int next, int word) {
    int from = forms.wordStart(i);
    if (isSmall(word) && !looksLikeName(word)) {
      return Character.isLetter(text.charAt(word))
          && i - from > 2
          && forms.isPlain(from, i)
          && !forms.isKnown(from, i);
    }
    if (from == i) {
      return true;
    }
    if (forms.isItemNumber(start, from, i)) {
      return false;
    }
    return forms.endsBefore(from, i, word, word > next);
  }

  /** Whether a stop with no white space behind it ends a sentence: {@code end.The}. */
  private boolean endsGlued(int i, int run, int close) {
    int from = forms.wordStart(i);
    if (from + 2 > i || !forms.isPlain(from, i) || forms.isKnown(from, i)) {
      return false;
    }
    char next = text.charAt(close);
    if (next == '\u201c' || next == '\u2018' || next == '\u00ab') {
      return true;
    }
    boolean capital =
        Character.isUpperCase(next)
            && close + 1 < text.length()
            && (Character.isLowerCase(text.charAt(close + 1))
                || WhiteSpace.is(text.charAt(close + 1)));
    boolean quoted = close > run && text.charAt(run) != ')';
    return capital && !quoted && !isAddress(forms.wordEnd(close));
  }

  /** Whether the word that ends at {@code end} is part of an address. */
  private boolean isAddress(int end) {
    return end + 1 < text.length()
        && (text.charAt(end) == '@'
            || text.charAt(end) == '_'
            || (text.charAt(end) == '.' && Character.isLetter(text.charAt(end + 1))));
  }

  /** Skips opening quotes and brackets. */
  private int opened(int next) {
    int i = next;
    while (i < text.length() && i < next + MOST_MARKS && Punctuation.opens(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean isSmall(int i) {
    char c = text.charAt(i);
    return Character.isLowerCase(c) || ",;:)=".indexOf(c) >= 0;
  }

  /** {@code iPhone, eBay}. */
  private boolean looksLikeName(int i) {
    return i + 1 < text.length()
        && Character.isLowerCase(text.charAt(i))
        && Character.isUpperCase(text.charAt(i + 1));
  }
}
