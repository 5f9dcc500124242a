package dev.lede.nlp.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.nlp.article.Pronouns;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.support.NewsText;
import dev.lede.support.NewsWords;
import dev.lede.text.Document;
import dev.lede.text.Edit;
import dev.lede.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is kept from one reading to the next never shows: each reading is as if it were the first.
 */
class ArticleReadingPropertyTest {
  private static final int EDITS = 14;

  private final ArticleReading reading = new ArticleReading();
  private final FigureReading figureReading = new FigureReading();
  private final Map<String, SentenceAnnotations> known = new HashMap<>();

  static LongStream seeds() {
    return LongStream.range(0, 250);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void readsAnEditedArticleAsIfForTheFirstTime(long seed) {
    Random random = new Random(seed);
    NewsText texts = new NewsText(random);
    Document document = Document.of(texts.text(random.nextInt(40)));
    LocalDate given = random.nextBoolean() ? null : LocalDate.of(2019, 3, 9);
    for (int i = 0; i < EDITS; i++) {
      String where = "seed " + seed + ", edit " + i;
      compare(document.text(), given, sentences(document, random), where);
      Edit edit = texts.edit(document.text());
      document = document.apply(edit);
      if (random.nextInt(20) == 0) {
        given = given == null ? LocalDate.of(2018, 12, 31) : null;
      }
    }
  }

  private void compare(String text, LocalDate given, List<ReadSentence> sentences, String where) {
    ArticleDate date = ArticleDate.of(text, given);
    List<Figure> figures = figures(sentences);
    List<String> values = date.values(text, figures);
    assertEquals(values, figureReading.values(text, date, figures), where);
    ReadArticle first = ArticleReader.read(text, date, sentences);
    ReadArticle again = reading.read(text, date, sentences);
    assertEquals(first.entities(), again.entities(), where);
    assertEquals(first.quotes(), again.quotes(), where);
    assertEquals(first.zones(), again.zones(), where);
    assertEquals(first, again, where);
  }

  private static List<Figure> figures(List<ReadSentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> sentence.mentions().stream())
        .filter(mention -> mention.label().hasValue())
        .map(mention -> new Figure(mention.start(), mention.end(), mention.label()))
        .toList();
  }

  /** The sentences, some without an answer, some with fewer mentions than a moment ago. */
  private List<ReadSentence> sentences(Document document, Random random) {
    List<ReadSentence> sentences = new ArrayList<>();
    int mentions = random.nextInt(9);
    for (Sentence sentence : document.sentences()) {
      SentenceAnnotations annotations = known.computeIfAbsent(sentence.text(), NewsWords::of);
      if (random.nextInt(60) == 0) {
        annotations = random.nextBoolean() ? SentenceAnnotations.EMPTY : fresh(annotations);
      }
      List<Mention> found = new ArrayList<>();
      for (Span span : Pronouns.among(sentence.text(), annotations)) {
        if (random.nextInt(60) > 0) {
          found.add(mention("m" + ++mentions, sentence, span, random));
        }
      }
      if (random.nextInt(60) > 0) {
        sentences.add(new ReadSentence(sentence.start(), sentence.text(), annotations, found));
      }
    }
    return sentences;
  }

  /** The same answer once more. */
  private static SentenceAnnotations fresh(SentenceAnnotations annotations) {
    return new SentenceAnnotations(annotations.spans(), annotations.tokens());
  }

  private static Mention mention(String id, Sentence sentence, Span span, Random random) {
    int start = sentence.start() + span.start();
    Label label = random.nextInt(80) == 0 ? Label.ORG : span.label();
    String text = sentence.text().substring(span.start(), span.end());
    return new Mention(
        id, start, sentence.start() + span.end(), text, label, 0.9, null, null, null);
  }
}
