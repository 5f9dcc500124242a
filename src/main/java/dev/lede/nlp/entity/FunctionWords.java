package dev.lede.nlp.entity;

import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends mentions that are no more than words such as "the" or "these": no such words name anything
 * by themselves. The labels of neighbouring words are scored apart, so now and then the path breaks
 * after an article; then the article goes to the mention that follows it, or goes. Pure.
 */
public final class FunctionWords {
  private static final Set<String> WORDS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "of", "in", "and", "or", "to", "for",
          "every", "each", "aged");

  private FunctionWords() {}

  /**
   * Mends the mentions of a sentence.
   *
   * @param spans in the order of {@link SentenceAnnotations#OUTER_FIRST}
   * @return in the same order, never crossing when the given ones do not
   */
  public static List<Span> mended(String sentence, List<Span> spans) {
    if (spans.stream().noneMatch(span -> isBare(sentence, span))) {
      return spans;
    }
    List<Span> mended = new ArrayList<>(spans.size());
    Span bare = null;
    int covered = 0;
    for (Span span : spans) {
      if (isBare(sentence, span)) {
        bare = span.start() < covered ? null : span; // only what lies in no other may grow
      } else {
        boolean joined = bare != null && joins(bare, span);
        mended.add(joined ? span.at(bare.start(), span.end()) : span);
        covered = Math.max(covered, span.end());
        bare = null;
      }
    }
    return mended;
  }

  private static boolean joins(Span bare, Span next) {
    return bare.label() == next.label() && next.start() == bare.end() + 1;
  }

  private static boolean isBare(String sentence, Span span) {
    String text = sentence.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
    return List.of(text.split(" ")).stream().allMatch(WORDS::contains);
  }
}
