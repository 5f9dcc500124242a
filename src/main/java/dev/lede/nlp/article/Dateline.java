package dev.lede.nlp.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the place that a report opens with: "BASRA, Iraq (Reuters) - ". It stands in the first
 * sentence without being a part of it, so nobody in it acts or speaks. Pure.
 */
public final class Dateline {
  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'\u2019-]++";
  private static final Pattern OPENING =
      Pattern.compile(
          CAPITALS
              + "(?: "
              + CAPITALS
              + "){0,3}(?:, \\p{Lu}[\\p{L}\\p{M}.' ]{1,30})?(?: \\([^()]{2,40}\\))?"
              + "\\s?(?:\u2014|\u2013|--|-(?=\\s))\\s?");

  private Dateline() {}

  /** Where the dateline that a sentence opens with ends, white space after it included; or 0. */
  public static int end(String sentence) {
    boolean may = sentence.length() > 1 && Character.isUpperCase(sentence.charAt(1));
    Matcher opening = OPENING.matcher(sentence);
    return may && opening.lookingAt() ? opening.end() : 0;
  }
}
