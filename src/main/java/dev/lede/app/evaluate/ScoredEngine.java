package dev.lede.app.evaluate;

import dev.lede.app.evaluate.tree.TreeWord;
import dev.lede.app.evaluate.tree.TreebankSentence;
import java.util.List;

/** An engine under evaluation: ours, or another one behind an adapter. */
public interface ScoredEngine extends AutoCloseable {

  /** What the tables call it. */
  String name();

  /**
   * Whether it tells GPE from LOC and marks numbers and dates, so that scores by all types make
   * sense; otherwise only people, organisations and places are scored.
   */
  boolean hasFineTypes();

  /**
   * Splits, annotates and parses a text. Blocks; safe to call from several threads at once.
   *
   * @param text raw text of any length
   */
  Reading read(String text);

  /**
   * Annotates a sentence whose words are given.
   *
   * @return one word a given word, or an empty list when the engine cannot
   */
  List<TreeWord> parse(TreebankSentence sentence);

  @Override
  void close();
}
