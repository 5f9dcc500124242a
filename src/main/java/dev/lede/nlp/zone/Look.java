package dev.lede.nlp.zone;

import java.util.List;

/**
 * What the text of one block tells by itself, wherever it stands. Confined to one thread at a time:
 * what is seldom asked is found when it is.
 */
final class Look {
  private static final int UNKNOWN = -1;

  private final String text;
  private final Block whole;
  private final Kind kind;
  private int dateline = UNKNOWN;
  private int words = UNKNOWN;

  Look(String text) {
    this.text = text;
    this.whole = new Block(0, text.length(), false);
    this.kind = KindReader.read(text, whole);
  }

  Kind kind() {
    return kind;
  }

  /** How many words it has. */
  int words() {
    if (words == UNKNOWN) {
      words = KindReader.words(text, whole);
    }
    return words;
  }

  /** How long the dateline is that it opens with as any paragraph may; 0 without one. */
  int dateline() {
    if (dateline == UNKNOWN) {
      dateline = Datelines.end(text, whole, List.of());
    }
    return dateline;
  }
}
