package dev.lede.app.evaluate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.nlp.Pipeline;
import dev.lede.session.ArticleAnnotations;
import dev.lede.session.ArticleAnnotator;
import dev.lede.session.SessionLimits;
import dev.lede.support.ReadAtOnce;
import io.vertx.core.Future;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores articles that were marked by hand; prints the tables, and what is wrong in "tuning". */
class JudgedArticlesIT {
  private static Pipeline pipeline;

  @BeforeAll
  static void load() {
    pipeline = Pipeline.load();
  }

  @AfterAll
  static void close() {
    pipeline.close();
  }

  @ParameterizedTest
  @CsvSource({"tuning, 0.74, 0.9, 0.85", "measured, 0.76, 0.9, 0.8"})
  void understandsTheArticlesAsTheirReaderDid(
      String folder, double entities, double speech, double deeds) throws IOException {
    JudgedEntities clusters = new JudgedEntities();
    JudgedSpeech quotes = new JudgedSpeech();
    JudgedDeeds relations = new JudgedDeeds();
    for (JudgedArticle article : JudgedArticle.in(folder)) {
      ArticleAnnotations answer = read(article.text());
      clusters.add(article, answer);
      quotes.add(article, answer);
      relations.add(article, answer);
    }
    String table = table(clusters, quotes, relations, folder.equals("tuning"));
    System.out.printf("%s%n%s%n", folder, table);
    assertTrue(clusters.conll() >= entities, table);
    assertTrue(quotes.indirect().f1() >= speech, table);
    assertTrue(relations.named().f1() >= deeds, table);
  }

  private static ArticleAnnotations read(String text) {
    return new ArticleAnnotator(
            (sentences, priority, timeout) -> Future.succeededFuture(pipeline.annotate(sentences)),
            new ReadAtOnce(),
            SessionLimits.DEFAULT)
        .annotate(text, null, 60_000)
        .result();
  }

  private static String table(
      JudgedEntities clusters, JudgedSpeech quotes, JudgedDeeds relations, boolean errors) {
    StringBuilder table = new StringBuilder(clusters.table());
    List<Tally> tallies =
        Stream.of(clusters.tallies(), quotes.tallies(), relations.tallies())
            .flatMap(List::stream)
            .toList();
    for (Tally tally : tallies) {
      table.append(tally).append('\n');
      if (errors) {
        tally.errors().forEach(error -> table.append("    ").append(error).append('\n'));
      }
    }
    return table.toString();
  }
}
