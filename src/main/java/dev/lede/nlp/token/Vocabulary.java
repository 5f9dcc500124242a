package dev.lede.nlp.token;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The pieces of a BERT model and their ids: the number of the line in {@code vocab.txt}, from 0.
 * Immutable, to be shared by all threads.
 */
public final class Vocabulary {

  private static final String CONTINUATION = "##";

  private final List<String> pieces;
  private final PieceTrie trie;
  private final int unknown;
  private final int classification;
  private final int separator;
  private final int padding;

  private Vocabulary(List<String> pieces) {
    this.pieces = pieces;
    this.trie = trieOf(pieces);
    this.unknown = special("[UNK]");
    this.classification = special("[CLS]");
    this.separator = special("[SEP]");
    this.padding = special("[PAD]");
  }

  /**
   * Reads a vocabulary, one piece a line, in UTF-8. Does not close the stream.
   *
   * @throws IOException when the stream cannot be read
   * @throws IllegalArgumentException when one of [UNK], [CLS], [SEP] and [PAD] is missing
   */
  public static Vocabulary read(InputStream in) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<String> pieces = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      pieces.add(line);
    }
    return new Vocabulary(List.copyOf(pieces));
  }

  private static PieceTrie trieOf(List<String> pieces) {
    int letters = 0;
    for (String piece : pieces) {
      letters += piece.length();
    }
    PieceTrie trie = new PieceTrie(letters);
    for (int id = 0; id < pieces.size(); id++) {
      String piece = pieces.get(id);
      if (piece.startsWith(CONTINUATION) && piece.length() > CONTINUATION.length()) {
        trie.add(PieceTrie.WITHIN, piece, CONTINUATION.length(), id);
      }
      trie.add(PieceTrie.FIRST, piece, 0, id);
    }
    return trie;
  }

  private int special(String piece) {
    int id = pieces.indexOf(piece);
    if (id < 0) {
      throw new IllegalArgumentException("vocabulary has no " + piece);
    }
    return id;
  }

  public int size() {
    return pieces.size();
  }

  public String piece(int id) {
    return pieces.get(id);
  }

  /** The id of [UNK], which stands for what has no pieces. */
  public int unknown() {
    return unknown;
  }

  /** The id of [CLS], which begins a sequence. */
  public int classification() {
    return classification;
  }

  /** The id of [SEP], which ends a sequence. */
  public int separator() {
    return separator;
  }

  /** The id of [PAD], which fills a batch. */
  public int padding() {
    return padding;
  }

  PieceTrie trie() {
    return trie;
  }
}
