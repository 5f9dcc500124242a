package dev.lede.app.evaluate.tree;

import java.util.Locale;

/**
 * Measures of the CoNLL 2018 shared task, 0 to 100.
 *
 * @param gold number of words of the treebank
 * @param words F1 of the words themselves; 100 on gold words
 * @param upos universal parts of speech
 * @param xpos Penn Treebank tags; NaN where the treebank has none
 * @param lemma lemmas
 * @param uas heads
 * @param las heads with their universal relation
 */
public record TreeMeasures(
    int gold, double words, double upos, double xpos, double lemma, double uas, double las) {

  /** A table of one line. */
  public String table() {
    return String.format(
        Locale.ROOT,
        "  words    UPOS    XPOS   lemma     UAS     LAS    gold%n"
            + "%7.2f %7.2f %7.2f %7.2f %7.2f %7.2f %7d%n",
        words,
        upos,
        xpos,
        lemma,
        uas,
        las,
        gold);
  }
}
