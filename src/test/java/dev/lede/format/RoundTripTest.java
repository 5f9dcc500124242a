package dev.lede.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.lede.annotation.Mention;
import dev.lede.format.read.ImportFormat;
import dev.lede.format.read.Mark;
import dev.lede.format.read.MarkedText;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written and read again is the same, whatever the article. */
class RoundTripTest {
  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  private static List<String> of(AnnotatedText article) {
    return article.mentions().stream().map(RoundTripTest::line).toList();
  }

  private static String line(Mention m) {
    return m.start() + "-" + m.end() + " " + m.label();
  }

  private static List<String> of(MarkedText read) {
    return read.marks().stream()
        .map(m -> m.range().start() + "-" + m.range().end() + " " + m.label())
        .toList();
  }

  /** Mentions by their words: where the text is put together anew, offsets are others. */
  private static List<String> words(MarkedText read) {
    return read.marks().stream().map(m -> words(read.text(), m)).toList();
  }

  private static String words(String text, Mark mark) {
    return squeezed(mark.range().of(text)) + " " + mark.label();
  }

  private static String squeezed(String text) {
    return Cells.of(text.replace("\u2028", " ")).strip();
  }

  private static void assertAllComeBack(AnnotatedText article) {
    String text = article.text();
    for (ImportFormat format : List.of(ImportFormat.BRAT, ImportFormat.JSONLD)) {
      String file = Format.named(format.wireName()).orElseThrow().write(article);
      assertEquals(of(article), of(format.read(file, text)), format + "\n" + file);
    }
    MarkedText shown = ImportFormat.DISPLACY.read(Format.DISPLACY.write(article), null);
    assertEquals(text, shown.text());
    assertEquals(of(article), of(shown));
    MarkedText treebank = ImportFormat.CONLLU.read(Format.CONLLU.write(article), null);
    assertEquals(
        article.mentions().stream().map(m -> squeezed(m.text()) + " " + m.label()).toList(),
        words(treebank));
  }

  @Test
  void keepsTheMentionsOfAHardArticle() {
    assertAllComeBack(Articles.hard());
    assertFalse(Articles.hard().mentions().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepsTheMentionsOfEveryArticle(long seed) {
    assertAllComeBack(new RandomArticles(seed).next());
  }
}
