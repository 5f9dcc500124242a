package dev.lede.nlp.agreement;

import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.annotation.Token;
import dev.lede.nlp.agreement.SentenceNames.Stray;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the stretches of a sentence that have no label and are written like names. */
final class Strays {
  /** Most words of a name that is looked for. */
  private static final int MOST_WORDS = 4;

  /** Fewest characters of one: shorter names are other words too often. */
  private static final int FEWEST_CHARS = 3;

  /** What the first word of a name is taken for where the engine misses the name. */
  private static final Set<String> PARTS = Set.of("PROPN", "NOUN", "ADJ", "X");

  private Strays() {}

  /** All such stretches, by their start, the longest first; they may overlap. */
  static List<Stray> of(String sentence, SentenceAnnotations annotations) {
    List<Token> tokens = annotations.tokens();
    List<Stray> strays = new ArrayList<>(0);
    for (int i = 0; i < tokens.size(); i++) {
      if (!begins(sentence, tokens.get(i))) {
        continue;
      }
      for (int last = Math.min(i + MOST_WORDS, tokens.size()) - 1; last >= i; last--) {
        int start = tokens.get(i).start();
        int end = tokens.get(last).end();
        if (end - start >= FEWEST_CHARS
            && standsAlone(sentence, start, end)
            && isFree(start, end, annotations.spans())) {
          String text = sentence.substring(start, end);
          strays.add(new Stray(start, end, text, SentenceNames.key(text)));
        }
      }
    }
    return strays;
  }

  private static boolean begins(String sentence, Token token) {
    return PARTS.contains(token.pos())
        && Character.isUpperCase(sentence.codePointAt(token.start()));
  }

  private static boolean isFree(int start, int end, List<Span> spans) {
    return spans.stream().noneMatch(span -> span.start() < end && start < span.end());
  }

  /** Whether no letter, digit or hyphen goes on where the stretch begins or ends. */
  private static boolean standsAlone(String sentence, int start, int end) {
    return (start == 0 || !joins(sentence.codePointBefore(start)))
        && (end == sentence.length() || !joins(sentence.codePointAt(end)));
  }

  private static boolean joins(int character) {
    return character == '-' || Character.isLetterOrDigit(character);
  }
}
