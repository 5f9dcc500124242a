package dev.lede.nlp.token;

import java.util.Arrays;
import java.util.List;

/**
 * Cuts words into the pieces of an uncased BERT vocabulary, as BertNormalizer, BertPreTokenizer and
 * WordPiece of Hugging Face do for each word by itself (but for characters newer than Unicode 8,
 * which they do not know): folded to small letters without accents, punctuation apart, then always
 * the longest piece that fits. What has no pieces, or is longer than {@value #LONGEST} characters,
 * is [UNK]; so is a word of which nothing is left.
 *
 * <p>Safe from any thread.
 */
public final class WordPieceTokenizer {

  private static final int LONGEST = 100;

  private final Vocabulary vocabulary;
  private final PieceTrie trie;

  public WordPieceTokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.trie = vocabulary.trie();
  }

  /** The pieces of the words of {@code sentence}; every word has at least one. */
  public Pieces pieces(String sentence, List<Word> words) {
    Run run = new Run(words.size());
    int[] firstPiece = new int[words.size()];
    for (int w = 0; w < firstPiece.length; w++) {
      firstPiece[w] = run.count;
      Word word = words.get(w);
      run.word(sentence, word.start(), word.end());
    }
    return new Pieces(Arrays.copyOf(run.ids, run.count), firstPiece);
  }

  /** The pieces found so far in one sentence. */
  private final class Run {

    private final Folding folding = new Folding();
    private int[] ids;
    private int count;

    Run(int words) {
      ids = new int[words * 3 / 2 + 8];
    }

    void word(String text, int start, int end) {
      int length = folding.fold(text, start, end);
      int before = count;
      int from = 0;
      for (int i = 0; i < length; i++) {
        char c = folding.at(i);
        boolean space = c == ' ';
        int punctuation = space ? 0 : punctuationLength(i, length);
        if (space || punctuation > 0) {
          part(from, i);
          part(i, i + punctuation);
          i += Math.max(punctuation, 1) - 1;
          from = i + 1;
        }
      }
      part(from, length);
      if (count == before) {
        add(vocabulary.unknown());
      }
    }

    private int punctuationLength(int i, int length) {
      char c = folding.at(i);
      if (c < 128) {
        return isAsciiPunctuation(c) ? 1 : 0;
      }
      boolean pair = Character.isHighSurrogate(c) && i + 1 < length;
      int codePoint = pair ? Character.toCodePoint(c, folding.at(i + 1)) : c;
      return isPunctuation(codePoint) ? Character.charCount(codePoint) : 0;
    }

    /** Adds the pieces of {@code [from, to)} of the folded word. */
    private void part(int from, int to) {
      if (from == to) {
        return;
      }
      int before = count;
      int i = codePoints(from, to) > LONGEST ? PieceTrie.NONE : from;
      while (i >= 0 && i < to) {
        i = piece(i == from ? PieceTrie.FIRST : PieceTrie.WITHIN, i, to);
      }
      if (i < 0) {
        count = before;
        add(vocabulary.unknown());
      }
    }

    private int codePoints(int from, int to) {
      int codePoints = to - from;
      for (int i = from; codePoints > LONGEST && i < to; i++) {
        codePoints -= Character.isLowSurrogate(folding.at(i)) ? 1 : 0;
      }
      return codePoints;
    }

    /** Adds the longest piece that begins at {@code from}; returns its end, or NONE. */
    private int piece(int root, int from, int to) {
      int id = PieceTrie.NONE;
      int end = PieceTrie.NONE;
      int node = root;
      for (int i = from; i < to; i++) {
        node = trie.next(node, folding.at(i));
        if (node == PieceTrie.NONE) {
          break;
        }
        if (trie.id(node) != PieceTrie.NONE) {
          id = trie.id(node);
          end = i + 1;
        }
      }
      if (id != PieceTrie.NONE) {
        add(id);
      }
      return end;
    }

    private void add(int id) {
      if (count == ids.length) {
        ids = Arrays.copyOf(ids, count * 2);
      }
      ids[count++] = id;
    }
  }

  private static boolean isAsciiPunctuation(char c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }

  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
