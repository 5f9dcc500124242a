package dev.lede.nlp.quote;

import dev.lede.text.TextRange;
import java.util.List;

/**
 * The words of a sentence that tell who speaks. Offsets count from the start of the sentence.
 *
 * @param range the phrase, without clauses that hang on it
 * @param heads where a name may stand, best first: the head of the phrase, then what stands in
 *     apposition to it; never empty
 * @param head the head in lower case
 * @param kind what the head is
 */
record SpeakerPhrase(TextRange range, List<TextRange> heads, String head, Kind kind) {

  /** What the head of a phrase is. */
  enum Kind {
    /** A name, as far as the tags tell. */
    NAME,
    /** A pronoun. */
    PRONOUN,
    /** A noun with a definite article or none: "the minister". */
    DEFINITE,
    /** Any other noun: "a witness", "his lawyer". */
    NOUN
  }

  SpeakerPhrase {
    heads = List.copyOf(heads);
  }
}
