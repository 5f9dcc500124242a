package dev.lede.nlp.token;

import java.util.Arrays;

/**
 * The word pieces of one sentence, without [CLS] and [SEP]. Owns its arrays: neither the maker nor
 * a reader may write to them.
 */
public final class Pieces {

  private final int[] ids;
  private final int[] firstPiece;

  /**
   * @param ids {@code [piece]} id in the vocabulary
   * @param firstPiece {@code [word]} index in {@code ids} of the word's first piece, strictly
   *     ascending: every word has at least one piece
   */
  public Pieces(int[] ids, int[] firstPiece) {
    this.ids = ids;
    this.firstPiece = firstPiece;
  }

  /** {@code [piece]}: ids in the vocabulary. */
  public int[] ids() {
    return ids;
  }

  /** {@code [word]}: index in {@link #ids} of each word's first piece. */
  public int[] firstPiece() {
    return firstPiece;
  }

  public int pieceCount() {
    return ids.length;
  }

  public int wordCount() {
    return firstPiece.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pieces that
        && Arrays.equals(ids, that.ids)
        && Arrays.equals(firstPiece, that.firstPiece);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(ids) + Arrays.hashCode(firstPiece);
  }

  @Override
  public String toString() {
    return "Pieces[ids="
        + Arrays.toString(ids)
        + ", firstPiece="
        + Arrays.toString(firstPiece)
        + "]";
  }
}
