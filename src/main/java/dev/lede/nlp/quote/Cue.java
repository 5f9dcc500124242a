package dev.lede.nlp.quote;

import dev.lede.text.TextRange;

/**
 * A word that tells that somebody speaks, and who. Offsets count from the start of the sentence.
 *
 * @param token index of the word
 * @param word its range
 * @param kind what it does with words
 * @param speaker who speaks, or null when the sentence does not say
 * @param clause what is said in other words, or null
 */
record Cue(int token, TextRange word, Kind kind, SpeakerPhrase speaker, TextRange clause) {

  /** What a cue does with the words it comes with. */
  enum Kind {
    /** It brings words as they were said: say, tell, write. */
    SAY,
    /** It brings words as they were said, but seldom tells of them in others: think, ask, urge. */
    THINK,
    /** It takes words as a judgement or a topic: describe, call, criticise. */
    JUDGE,
    /** It takes words only now and then: give, show, want. */
    WEAK,
    /** It gives a source: according to. */
    SOURCE;

    /** Whether it stands beside the words it brings. */
    boolean bringsWords() {
      return this == SAY || this == THINK;
    }
  }
}
