package dev.lede.nlp.token;

/** URLs, hosts, e-mail addresses, hashtags and handles: whole words with punctuation in them. */
final class WebWords {

  private static final int LONGEST_SCHEME = 12;
  private static final String URL_ENDS = "<>\"\u201c\u201d\u00ab\u00bb";
  private static final String NOT_LAST = ".,;:!?'\u2019)]}*|\u2026";

  private final Chunk chunk;

  WebWords(Chunk chunk) {
    this.chunk = chunk;
  }

  /** The end of such a word that begins at {@code i}, or {@code i}. */
  int end(int i) {
    char c = chunk.at(i);
    if (c == '#' && chunk.letter(i + 1)) {
      return tagEnd(i + 1);
    }
    if (c == '@' && (chunk.letter(i + 1) || chunk.at(i + 1) == '_')) {
      return tagEnd(i + 1);
    }
    if (!chunk.alnum(i)) {
      return i;
    }
    int url = urlEnd(i);
    return url > i ? url : addressEnd(i);
  }

  private int tagEnd(int i) {
    int j = chunk.alnumEnd(i);
    while (chunk.at(j) == '_') {
      j = chunk.alnumEnd(j + 1);
    }
    return j;
  }

  private int urlEnd(int i) {
    int j = i;
    while (j < i + LONGEST_SCHEME && chunk.letter(j)) {
      j++;
    }
    if (chunk.text.startsWith("://", j) && chunk.at(j + 2) == '/') {
      return trimmed(i, j + 3);
    }
    if (chunk.at(j) == ':' && isScheme("mailto", i, j)) {
      return trimmed(i, j + 1);
    }
    if (chunk.at(j) == '.' && chunk.alnum(j + 1) && isScheme("www", i, j)) {
      return trimmed(i, j + 1);
    }
    int host = hostEnd(i);
    if (host > i && chunk.at(host) == '/' && chunk.alnum(host + 1)) {
      return trimmed(i, host + 1);
    }
    return host;
  }

  private boolean isScheme(String scheme, int i, int j) {
    return j - i == scheme.length()
        && chunk.text.regionMatches(true, i, scheme, 0, scheme.length());
  }

  /** The end of the URL that is read up to {@code from}, without punctuation that follows it. */
  private int trimmed(int start, int from) {
    int i = from;
    boolean opened = false;
    while (i < chunk.end && !Chunk.isOneOf(URL_ENDS, chunk.text.charAt(i))) {
      opened |= chunk.text.charAt(i) == '(';
      i++;
    }
    while (i > start) {
      char c = chunk.text.charAt(i - 1);
      if ((c == ')' && opened) || !Chunk.isOneOf(NOT_LAST, c)) {
        break;
      }
      i--;
    }
    return i;
  }

  /** The end of a host or file name ({@code example.com, file.doc}), or {@code i}. */
  private int hostEnd(int i) {
    int j = i;
    int part = i;
    int limit = Math.min(chunk.end, i + Chunk.LOOKAHEAD);
    while (j < limit) {
      char c = chunk.text.charAt(j);
      if (c == '.' && chunk.alnum(j + 1)) {
        part = j + 1;
      } else if (!chunk.inWord(j) && !((c == '-' || c == '_') && chunk.alnum(j + 1))) {
        break;
      }
      j++;
    }
    boolean named =
        part > i
            && ((Lexicon.ENDINGS.containsLower(chunk.text, part, j) && oneCase(part, j))
                || isNewsgroup(i, part, j));
    return named ? j : i;
  }

  private boolean oneCase(int from, int to) {
    boolean upper = false;
    boolean lower = false;
    for (int i = from; i < to; i++) {
      char c = chunk.text.charAt(i);
      upper |= c >= 'A' && c <= 'Z';
      lower |= c >= 'a' && c <= 'z';
    }
    return !(upper && lower);
  }

  private boolean isNewsgroup(int i, int part, int end) {
    int first = chunk.text.indexOf('.', i);
    if (end - part <= 1 || !Lexicon.NEWSGROUPS.contains(chunk.text, i, first)) {
      return false;
    }
    for (int j = i; j < end; j++) {
      char c = chunk.text.charAt(j);
      if (c != '.' && c != '-' && (c < 'a' || c > 'z')) {
        return false;
      }
    }
    return true;
  }

  private int addressEnd(int i) {
    int j = i;
    int limit = Math.min(chunk.end, i + Chunk.LOOKAHEAD);
    while (j < limit && (chunk.inWord(j) || Chunk.isOneOf("._%+-", chunk.text.charAt(j)))) {
      j++;
    }
    if (chunk.at(j) != '@' || !chunk.alnum(j + 1)) {
      return i;
    }
    j++;
    while (j < chunk.end && (chunk.inWord(j) || Chunk.isOneOf("._-", chunk.text.charAt(j)))) {
      j++;
    }
    while (Chunk.isOneOf("._-", chunk.text.charAt(j - 1))) {
      j--;
    }
    return j;
  }
}
