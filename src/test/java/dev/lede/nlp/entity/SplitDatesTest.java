package dev.lede.nlp.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.lede.annotation.Label;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the end of       | 1943",
        "the summer       | of 1943",
        "January 31,      | 2009",
        "the beginning of | March",
      })
  void joinsTwoPartsOfOneDate(String left, String right) {
    String sentence = left + " " + right + " was cold";
    int end = left.length() + 1 + right.length();
    int start = right.startsWith("of ") ? left.length() + 4 : left.length() + 1;
    List<Span> parts =
        List.of(new Span(0, left.length(), Label.DATE, 0.8), new Span(start, end, Label.DATE, 0.6));
    assertEquals(List.of(new Span(0, end, Label.DATE, 0.6)), SplitDates.mended(sentence, parts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Monday | Tuesday", "May | June", "2008 | 2009", "yesterday | 2009"})
  void leavesTwoDatesApart(String left, String right) {
    List<Span> dates =
        List.of(
            new Span(0, left.length(), Label.DATE, 0.8),
            new Span(left.length() + 1, left.length() + 1 + right.length(), Label.DATE, 0.6));
    assertSame(dates, SplitDates.mended(left + " " + right, dates));
  }

  @Test
  void leavesDatesApartThatAnotherMentionEndsBetween() {
    String sentence = "the Battle of the end of 1943";
    List<Span> spans =
        List.of(
            new Span(0, 24, Label.EVENT, 0.9),
            new Span(14, 24, Label.DATE, 0.8),
            new Span(25, 29, Label.DATE, 0.6));
    List<Span> mended = SplitDates.mended(sentence, spans);
    assertSame(spans, mended);
    new SentenceAnnotations(mended, List.of());
  }

  @Test
  void leavesOtherLabelsAlone() {
    List<Span> spans =
        List.of(new Span(0, 10, Label.EVENT, 0.8), new Span(11, 15, Label.DATE, 0.6));
    assertSame(spans, SplitDates.mended("the end of 1943", spans));
  }
}
