package dev.lede.nlp.quote;

import dev.lede.text.TextRange;

/**
 * Finds the cue that brings a quotation in its own sentence: first by the tree, then by what stands
 * next to the marks. Pure.
 */
final class Attribution {
  private static final int DEEPEST = 12;
  private static final int NEAR = 14;

  private final Speech speech;

  /** Of the quotation in the sentence; may reach beyond it. */
  private final TextRange quoted;

  private final Tree tree;

  /** A quotation in a sentence, both ranges counted from the start of the sentence. */
  Attribution(Speech speech, TextRange quoted) {
    this.speech = speech;
    this.quoted = quoted;
    this.tree = speech.tree();
  }

  /** The cue, or null when the sentence has none for these words. */
  Cue cue() {
    Cue cue = above();
    cue = cue == null ? below() : cue;
    cue = cue == null ? beside() : cue;
    return cue == null ? source() : cue;
  }

  private boolean isQuoted(int token) {
    int start = tree.token(token).start();
    return quoted.start() <= start && start < quoted.end();
  }

  /** The nearest cue that the quoted words hang on. */
  private Cue above() {
    Cue best = null;
    for (int i = 0; i < tree.size(); i++) {
      int head = tree.head(i);
      if (isQuoted(i) && head >= 0 && !isQuoted(head) && !tree.relation(i).equals("punct")) {
        Cue cue = climb(i);
        best = better(best, cue);
      }
    }
    return best;
  }

  private Cue climb(int token) {
    Cue weak = null;
    int from = token;
    for (int i = 0; i < DEEPEST && tree.head(from) >= 0; i++) {
      int head = tree.head(from);
      if (isQuoted(head)) {
        return weak;
      }
      Cue cue = speech.cueAt(head);
      if (cue != null && cue.kind() != Cue.Kind.SOURCE && !isAside(head, from)) {
        if (cue.kind() != Cue.Kind.WEAK) {
          return weak == null || cue.kind().bringsWords() ? cue : weak;
        }
        weak = weak == null ? cue : weak;
      }
      from = head;
    }
    return weak;
  }

  /** Whether a relation leads to the one who speaks instead of to what is said. */
  private boolean isAside(int head, int child) {
    String relation = tree.relation(child);
    boolean subject = relation.equals("nsubj") || relation.equals("csubj");
    return subject && (!tree.is(child, "nsubj:pass") || tree.token(head).tag().equals("VBG"));
  }

  /** A cue that hangs on the quoted words: "..., he said, ...". */
  private Cue below() {
    Cue best = null;
    for (Cue cue : speech.cues()) {
      if (cue.kind().bringsWords() && !isQuoted(cue.token())) {
        int head = tree.head(cue.token());
        for (int i = 0; i < DEEPEST && head >= 0 && !isQuoted(head); i++) {
          head = tree.relation(head).equals("nsubj") ? -1 : tree.head(head);
        }
        best = head >= 0 ? better(best, cue) : best;
      }
    }
    return best;
  }

  /** A cue close to one of the marks. */
  private Cue beside() {
    Cue best = null;
    for (Cue cue : speech.cues()) {
      boolean near = distance(cue) <= NEAR && !isQuoted(cue.token());
      if (near && cue.kind().bringsWords() && cue.speaker() != null) {
        best = better(best, cue);
      }
    }
    return best;
  }

  private Cue source() {
    Cue best = null;
    for (Cue cue : speech.cues()) {
      if (cue.kind() == Cue.Kind.SOURCE && !isQuoted(cue.token())) {
        best = better(best, cue);
      }
    }
    return best;
  }

  private Cue better(Cue best, Cue cue) {
    if (best == null || cue == null) {
      return best == null ? cue : best;
    }
    return distance(cue) < distance(best) ? cue : best;
  }

  /** Tokens between the cue and the quoted words. */
  private int distance(Cue cue) {
    int between = 0;
    int from = cue.word().end() <= quoted.start() ? cue.word().end() : quoted.end();
    int to = cue.word().end() <= quoted.start() ? quoted.start() : cue.word().start();
    for (int i = 0; i < tree.size(); i++) {
      between += tree.token(i).start() >= from && tree.token(i).end() <= to ? 1 : 0;
    }
    return between;
  }
}
