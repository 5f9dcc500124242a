package dev.lede.nlp.entity;

import dev.lede.annotation.Label;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Mends dates that came in two parts: "the end of" and "1943" are one date, and so are "January
 * 31," and "2009". Nothing is nested in a date, so no more than the neighbour is looked at. Pure.
 */
public final class SplitDates {

  /** What a year or a month has: "the summer of", "the middle of". */
  private static final Set<String> PARTS =
      Set.of(
          "start",
          "beginning",
          "middle",
          "end",
          "close",
          "half",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "night",
          "morning",
          "evening");

  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

  private static final Pattern DAY_OR_MONTH =
      Pattern.compile(
          "(\\d{1,2}(st|nd|rd|th)?, ?|(january|february|march|april|may|june|july|august"
              + "|september|october|november|december),? )");

  private SplitDates() {}

  /**
   * Joins the dates of a sentence that are parts of one.
   *
   * @param spans in the order of {@link SentenceAnnotations#OUTER_FIRST}
   * @return in the same order, never crossing when the given ones do not
   */
  public static List<Span> mended(String sentence, List<Span> spans) {
    List<Span> mended = new ArrayList<>(spans.size());
    for (Span span : spans) {
      Span last = mended.isEmpty() ? null : mended.get(mended.size() - 1);
      if (last != null && areOne(sentence, last, span) && !isApart(mended, last, span)) {
        double score = Math.min(last.score(), span.score());
        mended.set(
            mended.size() - 1,
            new Span(last.start(), span.end(), Label.DATE, score, last.runnerUp()));
      } else {
        mended.add(span);
      }
    }
    return mended.size() == spans.size() ? spans : mended;
  }

  private static boolean areOne(String sentence, Span left, Span right) {
    if (left.label() != Label.DATE || right.label() != Label.DATE || left.end() >= right.start()) {
      return false;
    }
    String gap = sentence.substring(left.end(), right.start());
    if (gap.length() > " of ".length()) {
      return false;
    }
    String before = sentence.substring(left.start(), left.end()).toLowerCase(Locale.ROOT);
    String last = before.substring(before.lastIndexOf(' ') + 1);
    if (gap.equals(" of ")) {
      return PARTS.contains(last);
    }
    if (gap.equals(" ") && last.equals("of")) {
      return true;
    }
    boolean year = YEAR.matcher(sentence).region(right.start(), right.end()).matches();
    String dated = last + gap;
    return year && DAY_OR_MONTH.matcher(dated).matches();
  }

  /** Whether a mention that is already there, such as an event, ends between the two. */
  private static boolean isApart(List<Span> before, Span left, Span right) {
    return before.stream()
        .filter(span -> !span.equals(left))
        .anyMatch(span -> span.end() >= left.end() && span.end() < right.end());
  }
}
