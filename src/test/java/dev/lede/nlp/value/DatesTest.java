package dev.lede.nlp.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.annotation.Label;
import dev.lede.nlp.value.DateAnchor.Source;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates and periods on Wednesday, 11 September 2019. */
class DatesTest {

  private static final DateAnchor ANCHOR = new DateAnchor(LocalDate.of(2019, 9, 11), Source.GIVEN);
  private static final DateAnchor UNKNOWN = new DateAnchor(null, Source.UNKNOWN);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Friday, January 4, 2019 | 2019-01-04
          4th of January 2019     | 2019-01-04
          Jan. 4, 2019            | 2019-01-04
          the fifth of May, 1832  | 1832-05-05
          2019-03-08              | 2019-03-08
          25/12/2018              | 2018-12-25
          9/11                    | 2001-09-11
          March, 2018             | 2018-03
          March [2019]            | 2019-03
          early September 2012    | 2012-09
          2016                    | 2016
          the year 2030           | 2030
          the 1990s               | 199X
          the late 1960s          | 196X
          the eighties            | 198X
          the 1600s               | 16XX
          the 20th century        | 19XX
          mid-19th century        | 18XX
          480 BC                  | BC0480
          August 480 BC           | BC0480-08
          AD 79                   | 0079
          third quarter of 2019   | 2019-Q3
          Q2 2018                 | 2018-Q2
          the first half of 2019  | 2019-H1
          fiscal year 2019        | FY2019
          summer of 2010          | 2010-SU
          Good Friday 2019        | 2019-04-19
          Easter 2021             | 2021-04-04
          Thanksgiving 2018       | 2018-11-22
          from 1967 to 1995       | 1967/1995
          2018-19                 | 2018/2019
          March 3-5, 2019         | 2019-03-03/2019-03-05
          November 2018 to March 2019 | 2018-11/2019-03
          January 23 – March 9 2014   | 2014-01-23/2014-03-09
          """)
  void readsAbsoluteDatesWithoutAnchor(String words, String value) {
    assertEquals(value, ValueReader.value(Label.DATE, words, UNKNOWN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          today                | 2019-09-11
          yesterday            | 2019-09-10
          the day before yesterday | 2019-09-09
          tomorrow             | 2019-09-12
          Monday               | 2019-09-09
          Wednesday            | 2019-09-11
          last Wednesday       | 2019-09-04
          last Tuesday         | 2019-09-10
          next Friday          | 2019-09-13
          Monday of last week  | 2019-09-02
          last week            | 2019-W36
          early next week      | 2019-W38
          this month           | 2019-09
          earlier this year    | 2019
          last month           | 2019-08
          next year            | 2020
          last weekend         | 2019-W36-WE
          this weekend         | 2019-W36-WE
          this years           | 2019
          late last July       | 2019-07
          last October         | 2018-10
          this past December   | 2018-12
          July 24              | 2019-07-24
          October 31st         | 2019-10-31
          Saturday, May 4      | 2019-05-04
          March this year      | 2019-03
          last summer          | 2019-SU
          next spring          | 2020-SP
          last quarter         | 2019-Q2
          this century         | 20XX
          three days ago       | 2019-09-08
          two weeks ago        | 2019-W35
          about two months ago | 2019-07
          seventeen years ago  | 2002
          a decade ago         | 2009
          48 hours ago         | 2019-09-09
          ten days from now    | 2019-09-21
          Christmas            | 2018-12-25
          """)
  void readsRelativeDatesAgainstTheAnchor(String words, String value) {
    assertEquals(value, ValueReader.value(Label.DATE, words, ANCHOR));
  }

  @ParameterizedTest
  @CsvSource({
    "Friday, 2019-09-13",
    "November, 2019-11",
    "March, 2020-03",
    "this weekend, 2019-W37-WE",
    "January 20, 2020-01-20",
    "winter, 2019-WI"
  })
  void looksAheadWhenTold(String words, String value) {
    assertEquals(value, ValueReader.value(Label.DATE, words, ANCHOR, Direction.FUTURE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          three weeks          | P3W
          the past 27 years    | P27Y
          a year and a half    | P1.5Y
          15 years, 8 months   | P15Y8M
          two decades          | P20Y
          half a century       | P50Y
          a 20-year period     | P20Y
          a 300-year-old       | P300Y
          the 33rd minute      | PT33M
          several days         | PXD
          years                | PXY
          a fortnight          | P2W
          almost fourteen years| P14Y
          two-year             | P2Y
          44-year-old          | P44Y
          six years old        | P6Y
          eighteen-years-old   | P18Y
          aged 86              | P86Y
          age of 19            | P19Y
          53                   | P53Y
          recent weeks         | PAST_REF
          in recent years      | PAST_REF
          decades ago          | PAST_REF
          the coming months    | FUTURE_REF
          these days           | PRESENT_REF
          every day            | P1D
          annually             | P1Y
          every two weeks      | P2W
          Fridays              | XXXX-WXX-5
          every March          | XXXX-03
          twice a year         | P1Y
          """)
  void readsWhatNeedsNoAnchor(String words, String value) {
    assertEquals(value, ValueReader.value(Label.DATE, words, UNKNOWN));
  }

  @ParameterizedTest
  @CsvSource({
    "yesterday",
    "Friday",
    "last week",
    "July 24",
    "July",
    "two years ago",
    "next summer",
    "the same day",
    "a few days of it",
    "1 February 30",
    "31 June 2019"
  })
  void guessesNothing(String words) {
    assertEquals(null, ValueReader.value(Label.DATE, words, UNKNOWN));
  }
}
