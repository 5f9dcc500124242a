package dev.lede.nlp.encoder;

/**
 * What the heads say of the words of one sentence or window. The arrays belong to the reader.
 *
 * @param outer {@code [word][label]} log-probabilities of the outermost mentions' BIO labels
 * @param inner {@code [word][label]} the same for mentions inside them
 * @param upos {@code [word]} index of the best universal part of speech
 * @param xpos {@code [word]} index of the best Penn Treebank tag
 * @param lemma {@code [word]} index of the best lemma script
 * @param arcs {@code [word][head]} scores of heads; head 0 is the root, head {@code h} is word
 *     {@code h - 1}
 * @param relations the best relation of a word to a head
 */
@SuppressWarnings("ArrayRecordComponent") // buffers on the hot path, never compared
public record WordScores(
    float[][] outer,
    float[][] inner,
    int[] upos,
    int[] xpos,
    int[] lemma,
    float[][] arcs,
    Relations relations) {

  /** Number of words. */
  public int words() {
    return upos.length;
  }
}
