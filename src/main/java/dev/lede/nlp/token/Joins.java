package dev.lede.nlp.token;

/** Which punctuation inside a word joins its parts, and which stop belongs to the word. */
final class Joins {

  private static final int LONGEST_INITIALS = 4;

  private final Chunk chunk;
  private final String text;

  Joins(Chunk chunk) {
    this.chunk = chunk;
    this.text = chunk.text;
  }

  /** The end of the word that begins with the letter or digit at {@code i}. */
  int wordEnd(int i) {
    int j = chunk.alnumEnd(i);
    while (j < chunk.end && chunk.alnum(j + 1) && joins(i, j)) {
      j = chunk.alnumEnd(j + 1);
    }
    return j;
  }

  private boolean joins(int start, int j) {
    return switch (text.charAt(j)) {
      case '_' -> true;
      case '.' -> joinsStop(start, j);
      case ',' -> chunk.digit(j - 1) && chunk.digitsEnd(j + 1) == j + 4 && !chunk.letter(j + 4);
      case ':' -> chunk.digit(j - 1) && chunk.digit(j + 1);
      case '/' -> joinsSlash(start, j);
      case '&' -> joinsAmpersand(start, j);
      case '*' -> chunk.letter(j - 1) && chunk.letter(j + 1);
      case '-' -> joinsHyphen(start, j);
      default -> Chunk.isOneOf(Chunk.INNER_APOSTROPHES, text.charAt(j)) && chunk.letter(j + 1);
    };
  }

  /** Decimals, initials and degrees: {@code 3.5, U.S, a.m, Ph.D}. */
  private boolean joinsStop(int start, int j) {
    if (chunk.digit(j - 1) && chunk.digit(j + 1)) {
      return true;
    }
    if (!chunk.letter(j - 1) || !chunk.letter(j + 1)) {
      return false;
    }
    boolean single = j - 1 == start || !chunk.letter(j - 2);
    if (single && !chunk.alnum(j + 2) && chunk.kind(j + 2) != Kinds.EXTEND) {
      return true;
    }
    return Lexicon.DEGREES.containsLower(text, start, chunk.lettersEnd(j + 1));
  }

  /** Fractions, dates, {@code w/o}. */
  private boolean joinsSlash(int start, int j) {
    if (chunk.digit(j - 1) && chunk.digit(j + 1)) {
      return true;
    }
    int end = chunk.alnumEnd(j + 1);
    if (chunk.at(end) == '/') {
      end = chunk.alnumEnd(end + 1);
    }
    return Lexicon.SLASHED.containsLower(text, start, end);
  }

  /** {@code AT&T, p&l}. */
  private boolean joinsAmpersand(int start, int j) {
    int after = chunk.lettersEnd(j + 1);
    if (chunk.alnum(after) || j - start > LONGEST_INITIALS || after - j > LONGEST_INITIALS) {
      return false;
    }
    if (chunk.upperAscii(start, j) && chunk.upperAscii(j + 1, after)) {
      return true;
    }
    return j - start == 1 && after - j == 2 && ascii(start) && ascii(j + 1);
  }

  private boolean ascii(int i) {
    return text.charAt(i) < 128 && chunk.letter(i);
  }

  /** {@code re-election, e-mail, mid-August}, but not {@code anti-American}. */
  private boolean joinsHyphen(int start, int j) {
    if (!Lexicon.PREFIXES.containsLower(text, start, j)) {
      return false;
    }
    return chunk.lowerAscii(j + 1, j + 2) || (j - start == 3 && text.startsWith("id", start + 1));
  }

  /** Whether the stop at {@code j} belongs to the word that ends there: {@code Mr., U.S.}. */
  boolean keepsStop(int start, int j) {
    if (chunk.at(j) != '.' || j + 1 >= chunk.last) {
      return false;
    }
    boolean one = j - start == 1;
    if (chunk.at(j + 1) == '.' && (chunk.at(j + 2) == '.' || one)) {
      return false;
    }
    int inner = text.indexOf('.', start);
    if (inner < j) {
      return chunk.letter(j - 1)
          && (chunk.at(j - 2) == '.' || Lexicon.DEGREES.containsLower(text, start, j));
    }
    if (one && Character.isUpperCase(text.charAt(start))) {
      return true;
    }
    if (Lexicon.ABBREVIATIONS.contains(text, start, j)) {
      return true;
    }
    return Lexicon.BEFORE_NUMBER.contains(text, start, j) && numberFollows(j + 1);
  }

  private boolean numberFollows(int from) {
    int i = from;
    while (i < chunk.kinds.length && chunk.kinds[i] == Kinds.SPACE) {
      i++;
    }
    return i < chunk.kinds.length && chunk.kinds[i] == Kinds.DIGIT;
  }
}
