package dev.lede.nlp.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.annotation.Label;
import dev.lede.nlp.value.DateAnchor.Source;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times of the day on Wednesday, 11 September 2019. */
class TimesTest {

  private static final DateAnchor ANCHOR = new DateAnchor(LocalDate.of(2019, 9, 11), Source.GIVEN);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6am                      | T06:00
          7:45 p.m.                | T19:45
          12:30 a.m.               | T00:30
          2:20 a.m. local time     | T02:20
          0120 UTC                 | T01:20Z
          15:11 GMT                | T15:11Z
          8:30 p.m. EDT            | T20:30-04:00
          9am ET                   | T09:00
          18:00 UTC+8              | T18:00+08:00
          1900hrs                  | T19:00
          six o'clock              | T06:00
          half past six            | T06:30
          noon                     | T12:00
          midnight                 | T00:00
          morning                  | TMO
          this morning             | 2019-09-11TMO
          last night               | 2019-09-10TNI
          tonight                  | 2019-09-11TNI
          Friday night             | 2019-09-06TNI
          early Wednesday morning  | 2019-09-11TMO
          the night of June 21     | 2019-06-21TNI
          6am on Friday            | 2019-09-06T06:00
          yesterday afternoon      | 2019-09-10TAF
          the early hours of this morning | 2019-09-11TMO
          two hours                | PT2H
          a minute                 | PT1M
          half an hour             | PT0.5H
          every ten seconds        | PT10S
          every morning            | XXXX-XX-XXTMO
          Monday mornings          | XXXX-WXX-1TMO
          """)
  void readsTimes(String words, String value) {
    assertEquals(value, ValueReader.value(Label.TIME, words, ANCHOR));
  }
}
