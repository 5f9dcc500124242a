package dev.lede.nlp.value;

import dev.lede.annotation.Label;
import dev.lede.nlp.value.ArticleValues.Expression;
import dev.lede.nlp.value.DateAnchor.Source;
import java.util.List;

/** Tells chronicles, where a bare month is of the year told last, from news. */
final class Story {

  /**
   * What one date says by itself.
   *
   * @param year the latest told in it, or 0
   * @param fresh whether it counts from the day of the article
   */
  record Sign(int year, boolean fresh) {
    static Sign of(String date) {
      Words words = Words.of(date);
      int year = words.all().stream().mapToInt(Year::figure).max().orElse(0);
      return new Sign(year, countsFromNow(words));
    }
  }

  private Story() {}

  /**
   * Whether many years are told that lie before the anchor's, and next to nothing counts from it.
   */
  static boolean isStory(
      String text, DateAnchor anchor, List<Expression> mentions, FigureMemory memory) {
    boolean sure = anchor.source() == Source.GIVEN || anchor.source() == Source.DATELINE;
    int here = sure ? anchor.date().getYear() : Integer.MAX_VALUE;
    int old = 0;
    int fresh = 0;
    for (Expression mention : mentions) {
      if (mention.label() == Label.DATE && mention.end() - mention.start() <= Words.LONGEST) {
        Sign sign = memory.sign(text.substring(mention.start(), mention.end()));
        old += sign.year > 0 && sign.year < here ? 1 : 0;
        fresh += sign.fresh ? 1 : 0;
      }
    }
    return old > 8 * fresh && old >= 5;
  }

  private static boolean countsFromNow(Words words) {
    boolean weekday = words.size() == 1 && Names.weekday(words.again()) != null;
    return weekday || words.all().stream().anyMatch(Story::countsFromNow);
  }

  private static boolean countsFromNow(String word) {
    return word.equals("yesterday") || word.equals("today") || word.equals("tomorrow");
  }
}
