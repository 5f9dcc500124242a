package dev.lede.nlp.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.annotation.Label;
import dev.lede.nlp.value.ArticleValues.Expression;
import dev.lede.nlp.value.DateAnchor.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mentions are marked {D:...} and {T:...}. */
class ArticleValuesTest {

  private static final LocalDate GIVEN = LocalDate.of(2019, 9, 11);

  @Test
  void takesTheGivenDayFirst() {
    assertEquals(Source.GIVEN, DateAnchor.of("Monday, May 6, 2019\n", GIVEN).source());
  }

  @Test
  void findsTheDayInALineOfItsOwn() {
    String text = "Court looks at June 3, 2015 killing\nBy Ana Ruiz | 6 May 2019\n\nOn Friday";
    DateAnchor expected = new DateAnchor(LocalDate.of(2019, 5, 6), Source.DATELINE);
    assertEquals(expected, DateAnchor.of(text, null));
  }

  @Test
  void findsTheDayInADateline() {
    String text = "BASRA, Iraq, Sept. 8, 2018 (Reuters) - Protesters set fire to the consulate.";
    DateAnchor expected = new DateAnchor(LocalDate.of(2018, 9, 8), Source.DATELINE);
    assertEquals(expected, DateAnchor.of(text, null));
  }

  @Test
  void takesTheFirstFullDateButNotABirthday() {
    String text =
        "The poet (born 4 May 1950) spoke to a full hall here on March 3, 2019 as planned.";
    DateAnchor expected = new DateAnchor(LocalDate.of(2019, 3, 3), Source.TEXT);
    assertEquals(expected, DateAnchor.of(text, null));
  }

  @Test
  void leavesRelativeDatesOpenWhenNothingTellsTheDay() {
    assertValues(null, "He left {D:yesterday} after {D:three weeks}.", null, "P3W");
  }

  @Test
  void pointsBackAtTheDateToldBefore() {
    assertValues(
        GIVEN,
        "It began on {D:Friday}. {D:The same day} he left; {D:two days later} he was back.",
        "2019-09-06",
        "2019-09-06",
        "2019-09-08");
  }

  @Test
  void putsTimesOnTheDayBesideThem() {
    assertValues(
        GIVEN,
        "Shot at {T:2am local time} ({T:0100 UTC}) on {D:Friday}, he died {D:yesterday}"
            + " {T:evening}.",
        "2019-09-06T02:00",
        "2019-09-06T01:00Z",
        "2019-09-06",
        "2019-09-10",
        "2019-09-10TEV");
  }

  @Test
  void readsOnAfterARangeOfSeasons() {
    assertValues(
        GIVEN,
        "From {D:winter 2017 to winter 2018} and {D:the same year} on.",
        "2017-WI/2018-WI",
        "2017");
  }

  @Test
  void sharesWordsWithANeighbour() {
    assertValues(
        GIVEN,
        "Open {D:1990}-{D:94} and from {D:March} to {D:August 2011}, not {D:April 6}-{D:7}. At"
            + " {T:7:45} p.m.",
        "1990",
        "1994",
        "2011-03",
        "2011-08",
        "2019-04-06",
        "2019-04-07",
        "2019-04-07T19:45");
  }

  @Test
  void movesUniversalTimeOverMidnight() {
    assertValues(
        GIVEN,
        "On {D:Friday} at {T:8:30 p.m.} ({T:0030 UTC}) he called.",
        "2019-09-06",
        "2019-09-06T20:30",
        "2019-09-07T00:30Z");
  }

  @Test
  void looksAheadWhereTheSentenceDoes() {
    assertValues(
        GIVEN,
        "He was charged on {D:Monday}. The trial is scheduled for {D:November}.",
        "2019-09-09",
        "2019-11");
  }

  @Test
  void readsABareMonthOfAChronicleInTheYearToldLast() {
    assertValues(
        GIVEN,
        "War of {D:1914} to {D:1918}, peace until {D:1939}. In {D:March 1940} it ended; in"
            + " {D:May 1940} it began. By {D:July} the army had left.",
        "1914",
        "1918",
        "1939",
        "1940-03",
        "1940-05",
        "1940-07");
  }

  private static void assertValues(LocalDate given, String marked, String... values) {
    StringBuilder text = new StringBuilder();
    List<Expression> mentions = new ArrayList<>();
    int at = 0;
    for (int open = marked.indexOf('{'); open >= 0; open = marked.indexOf('{', at)) {
      text.append(marked, at, open);
      int close = marked.indexOf('}', open);
      int start = text.length();
      text.append(marked, open + 3, close);
      Label label = marked.charAt(open + 1) == 'D' ? Label.DATE : Label.TIME;
      mentions.add(new Expression(start, text.length(), label));
      at = close + 1;
    }
    text.append(marked.substring(at));
    assertEquals(Arrays.asList(values), ArticleValues.read(text.toString(), given, mentions));
  }
}
