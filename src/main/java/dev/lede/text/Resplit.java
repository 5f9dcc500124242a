package dev.lede.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a changed text, taking over the sentences that the edit leaves alone: those that end well
 * before a replacement, and, once the splitter finds the start of an old sentence well behind it,
 * those that follow.
 */
final class Resplit {

  private final List<Sentence> olds;
  private final List<Replacement> replacements;
  private final SentenceSplitter splitter;
  private final List<Sentence> sentences;

  /** The next old sentence, the next replacement, and what those before it add to the length. */
  private int old;

  private int replacement;
  private int shift;

  Resplit(List<Sentence> olds, Edit edit, String changed) {
    this.olds = olds;
    this.replacements = edit.replacements();
    this.splitter = new SentenceSplitter(changed);
    this.sentences = new ArrayList<>(olds.size() + 8);
  }

  List<Sentence> sentences() {
    takeOver();
    Sentence sentence = splitter.next(end());
    while (sentence != null) {
      if (meetsOld(sentence.start())) {
        takeOver();
        sentence = splitter.next(end());
        if (sentence == null) {
          break;
        }
      }
      sentences.add(sentence);
      sentence = splitter.next(sentence.end());
    }
    return sentences;
  }

  /** Where the next sentence is to be looked for. */
  private int end() {
    return sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).end();
  }

  /** Takes the old sentences that the next replacement is too far away to change. */
  private void takeOver() {
    int border =
        replacement == replacements.size()
            ? Integer.MAX_VALUE
            : replacements.get(replacement).start() - SentenceSplitter.REACH;
    while (old < olds.size() && olds.get(old).start() <= border) {
      sentences.add(olds.get(old++).shift(shift));
    }
  }

  /**
   * Whether an old sentence, too far behind the last replacement to be changed by it, starts at
   * {@code start} in the new text.
   */
  private boolean meetsOld(int start) {
    while (replacement < replacements.size()) {
      Replacement next = replacements.get(replacement);
      int moved = shift + next.lengthChange();
      if (start - moved < next.end() + SentenceSplitter.REACH) {
        break;
      }
      shift = moved;
      replacement++;
    }
    boolean behind =
        replacement > 0
            && start - shift >= replacements.get(replacement - 1).end() + SentenceSplitter.REACH;
    while (old < olds.size() && olds.get(old).start() < start - shift) {
      old++;
    }
    return behind && old < olds.size() && olds.get(old).start() == start - shift;
  }
}
