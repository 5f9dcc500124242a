package dev.lede.nlp.article;

import dev.lede.annotation.Label;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.annotation.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the pronouns that stand for something named elsewhere: he, she, it and they, in all their
 * forms. Depends on the sentence alone. Pure.
 */
public final class Pronouns {
  private static final Set<String> TAGS = Set.of("PRP", "PRP$");
  private static final Set<String> FORMS =
      Set.of(
          "he",
          "him",
          "his",
          "himself",
          "she",
          "her",
          "hers",
          "herself",
          "it",
          "its",
          "itself",
          "they",
          "them",
          "their",
          "theirs",
          "themselves");

  private Pronouns() {}

  /**
   * The spans of a sentence and those of its pronouns, in order. A pronoun inside a span is one
   * more span; where a span is no more than the pronoun, or crosses it, there is no other.
   *
   * @param sentence its text
   */
  public static List<Span> among(String sentence, SentenceAnnotations annotations) {
    List<Span> pronouns = null;
    for (Token token : annotations.tokens()) {
      if (isPronoun(sentence, token) && isFree(token, annotations.spans())) {
        pronouns = pronouns == null ? new ArrayList<>(annotations.spans()) : pronouns;
        pronouns.add(new Span(token.start(), token.end(), Label.PRONOUN, 1));
      }
    }
    if (pronouns == null) {
      return annotations.spans();
    }
    pronouns.sort(SentenceAnnotations.OUTER_FIRST);
    return List.copyOf(pronouns);
  }

  /** Whether a word in lower case is one of these pronouns, when its tag says that it is any. */
  public static boolean isForm(String word) {
    return FORMS.contains(word);
  }

  private static boolean isPronoun(String sentence, Token token) {
    return TAGS.contains(token.tag())
        && isForm(sentence.substring(token.start(), token.end()).toLowerCase(Locale.ROOT));
  }

  private static boolean isFree(Token token, List<Span> spans) {
    for (Span span : spans) {
      boolean apart = span.end() <= token.start() || token.end() <= span.start();
      boolean around = span.start() <= token.start() && token.end() <= span.end();
      boolean same = span.start() == token.start() && span.end() == token.end();
      if (!apart && (!around || same)) {
        return false;
      }
    }
    return true;
  }
}
