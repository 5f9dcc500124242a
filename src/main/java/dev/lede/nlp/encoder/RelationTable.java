package dev.lede.nlp.encoder;

/** The best relation {@code [word][head]} of a window, kept flat as the model gives it. */
final class RelationTable implements Relations {

  private final long[] best;
  private final int heads;

  /**
   * @param best {@code words * (words + 1)} indexes; not copied
   * @param words number of words
   */
  RelationTable(long[] best, int words) {
    if (best.length != words * (words + 1)) {
      throw new IllegalArgumentException(
          "best must hold %d x %d numbers but holds %d".formatted(words, words + 1, best.length));
    }
    this.best = best;
    this.heads = words + 1;
  }

  @Override
  public int best(int word, int head) {
    return Math.toIntExact(best[word * heads + head]);
  }
}
