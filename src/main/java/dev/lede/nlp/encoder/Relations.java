package dev.lede.nlp.encoder;

/** Which relation a word has to its head. */
@FunctionalInterface
public interface Relations {
  /**
   * The best relation.
   *
   * @param word index of the dependent
   * @param head 0 for the root, else one more than the index of the head word
   * @return index in {@link ModelLabels#relation}
   */
  int best(int word, int head);
}
