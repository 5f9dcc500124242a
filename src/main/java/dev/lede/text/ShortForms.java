package dev.lede.text;

/** What is known of the words around a stop: abbreviations, initials, numbers of items. */
final class ShortForms {

  static final int LONGEST_WORD = 32;

  /** How many marks may stand before the number of an item. */
  private static final int MOST_BULLETS = 3;

  private final String text;

  ShortForms(String text) {
    this.text = text;
  }

  /**
   * Whether the stop at {@code i}, after the word that begins at {@code from}, ends a sentence when
   * the next begins with the capital letter, digit or symbol at {@code word}.
   *
   * @param opened whether a quote or bracket opens before that
   */
  boolean endsBefore(int from, int i, int word, boolean opened) {
    boolean digit = Character.isDigit(text.charAt(word));
    if (StopWords.LINKS.contains(text, from, i) || isTitle(from, i)) {
      return false;
    }
    if (StopWords.NUMBERED.contains(text, from, i)) {
      return !digit && (isCapital(from) || !isTime(word));
    }
    if (isClock(from, i)) {
      return !digit && !isTime(word);
    }
    boolean etc = i - from == 3 && text.startsWith("etc", from);
    return etc || !isShortened(from, i) || (!digit && !opened && begins(word));
  }

  /** Whether the word may have a stop within a sentence. */
  boolean isKnown(int from, int i) {
    return StopWords.LINKS.contains(text, from, i)
        || StopWords.NUMBERED.contains(text, from, i)
        || isTitle(from, i)
        || isShortened(from, i);
  }

  private boolean isTitle(int from, int i) {
    return isCapital(from) && StopWords.TITLES.containsLower(text, from, i);
  }

  /** {@code a.m, p.m}. */
  private boolean isClock(int from, int i) {
    char c = WordList.lower(text.charAt(from));
    return i - from == 3
        && (c == 'a' || c == 'p')
        && text.charAt(from + 1) == '.'
        && WordList.lower(text.charAt(from + 2)) == 'm';
  }

  /** A zone, a day or a month at {@code word}, or any word before "time". */
  private boolean isTime(int word) {
    int end = wordEnd(word);
    return StopWords.TIME_ZONES.containsLower(text, word, end)
        || text.regionMatches(true, end, " time", 0, 5);
  }

  /** An initial, letters with stops, or a known abbreviation. */
  private boolean isShortened(int from, int i) {
    if (i - from == 1) {
      return isCapital(from);
    }
    if (i - from > 2 && text.charAt(i - 2) == '.' && Character.isLetter(text.charAt(i - 1))) {
      return true;
    }
    return (isCapital(from) && StopWords.SHORTENED.containsLower(text, from, i))
        || StopWords.MEASURES.contains(text, from, i);
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(text.charAt(i));
  }

  /**
   * {@code 1., 12., 2.1., a.} at the start of the sentence, before it bullets and quotes at most.
   */
  boolean isItemNumber(int start, int from, int i) {
    int first = from;
    while (first > start
        && first > from - MOST_BULLETS
        && !Character.isLetterOrDigit(text.charAt(first - 1))) {
      first--;
    }
    if (first > start) {
      return false;
    }
    int digits = 0;
    for (int j = from; j < i; j++) {
      char c = text.charAt(j);
      digits = c == '.' ? 0 : digits + 1;
      if (digits > 2 || !(c == '.' || Character.isDigit(c))) {
        return i - from == 1;
      }
    }
    return true;
  }

  /** Whether {@code [from, i)} is a word in small letters, and no part of an address. */
  boolean isPlain(int from, int i) {
    for (int j = from + 1; j < i; j++) {
      if (!Character.isLowerCase(text.charAt(j))) {
        return false;
      }
    }
    char before = from == 0 ? ' ' : text.charAt(from - 1);
    return WhiteSpace.is(before)
        || Punctuation.opens(before)
        || before == '-'
        || before == '\u2019';
  }

  /** Whether the word at {@code word} is capital because it begins a sentence. */
  private boolean begins(int word) {
    int end = wordEnd(word);
    boolean initial = end == word + 1 && end < text.length() && text.charAt(end) == '.';
    return !initial && StopWords.STARTERS.containsLower(text, word, end);
  }

  /** Whether the word that ends at {@code i} is a name with a mark of exclamation. */
  boolean isExclaimed(int i) {
    return StopWords.EXCLAIMED.containsLower(text, wordStart(i), i);
  }

  /** Whether a name and a verb of saying stand at {@code word}. */
  boolean isCue(int word) {
    int i = word;
    for (int names = 0; names <= 3; names++) {
      int end = wordEnd(i);
      if (names > 0 && StopWords.CUES.contains(text, i, end)) {
        return true;
      }
      boolean name = end > i && isCapital(i) && !begins(i);
      if (!name || end >= text.length() || text.charAt(end) != ' ') {
        return false;
      }
      i = end + 1;
    }
    return false;
  }

  /** Where the word begins that ends at {@code i}, its inner stops included. */
  int wordStart(int i) {
    int from = i;
    while (from > 0 && from > i - LONGEST_WORD && inWord(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  /** Where the word ends that begins at {@code i}. */
  int wordEnd(int i) {
    int end = i;
    while (end < text.length() && end < i + LONGEST_WORD && inName(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean inWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private static boolean inName(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019';
  }
}
