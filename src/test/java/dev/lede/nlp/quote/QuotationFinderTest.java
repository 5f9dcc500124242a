package dev.lede.nlp.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.annotation.SentenceAnnotations;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.text.Document;
import dev.lede.text.TextRange;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationFinderTest {

  static List<ReadSentence> sentences(String text) {
    return Document.of(text).sentences().stream()
        .map(s -> new ReadSentence(s.start(), s.text(), SentenceAnnotations.EMPTY, List.of()))
        .toList();
  }

  private static List<Quotation> find(String text) {
    return QuotationFinder.find(text, Paragraphs.of(text, sentences(text)));
  }

  private static String quoted(String text) {
    return String.join(" | ", find(text).stream().map(q -> q.range().of(text)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '~',
      textBlock =
          """
          "Yes," he said. "No."                       > "Yes," | "No."
          “Yes,” he said. “No.”                       > “Yes,” | “No.”
          «Yes», he said. »No«, she said.             > «Yes» | »No«
          „Ja“, he said.                              > „Ja“
          ‘We’re done,’ he said of the players’ vote. > ‘We’re done,’
          It's Ana's view: 'it can't go on,' she said > 'it can't go on,'
          He said ``yes'' and left.                   > ``yes''
          The 6" and 8" pipes burst, "all of them".   > "all of them"
          "The 6" pipe burst," he said.               > "The 6" pipe burst,"
          "The "United States" is not," he said.      > "The "United States" is not,"
          “He said ‘no’ to us,” she said.             > “He said ‘no’ to us,”
          "They told me 'no'," she said.              > "They told me 'no',"
          The '90s were "great" for rock 'n' roll.    > "great"
          An open "mark, then "a pair" here.          > "a pair"
          A closing mark" alone, then "a pair" here.  > "a pair"
          Nothing here.                               > ~~
          """)
  void pairsMarks(String text, String expected) {
    assertEquals(expected, quoted(text));
  }

  @Test
  void goesOnWhereTheNextParagraphOpensAgain() {
    String text = "“First.\n“Second.\n“Third,” he said. “Fourth.”";
    assertEquals("“First.\n“Second.\n“Third,” | “Fourth.”", quoted(text));
  }

  @Test
  void forgetsAMarkLeftOpenAtTheEndOfItsParagraph() {
    String text = "He said, \"This never ends.\nThen came \"a second one\" here.";
    assertEquals("\"a second one\"", quoted(text));
  }

  @Test
  void readsAgainWhatFollowedAMarkThatNeverCloses() {
    String text = "\"First.\n\"Second, then \"a pair\" here.\nThird.";
    assertEquals("\"a pair\"", quoted(text));
  }

  @Test
  void goesOnAcrossLinesWrappedAtAWidth() {
    String text =
        """
        He said, "the long line that was wrapped at a width goes on and on and on
        and ends here" on the second line of the paragraph that goes on and on
        until it stops.\
        """;
    assertEquals(1, find(text).size());
  }

  @Test
  void findsAscendingDisjointRangesWhateverTheMarks() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String alphabet = "\"\"“”‘’'«»‹›„‚` aB.,5s\n";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      int end = 0;
      for (Quotation quotation : find(text.toString())) {
        TextRange range = quotation.range();
        assertTrue(range.start() >= end && range.contains(quotation.inner()), "seed " + seed);
        end = range.end();
      }
      assertTrue(end <= length, "seed " + seed);
    }
  }

  @Test
  void readsAHundredThousandMarks() {
    for (String unit : List.of("\"a ", "\"a\" ", "“a ", "\"a\n", "'a 'b\" ", "\"1\" ", "“‘«a")) {
      String text = unit.repeat(100_000);
      assertTrue(find(text).size() <= 100_000);
    }
  }
}
