package dev.lede.app.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.annotation.Label;
import dev.lede.nlp.value.ArticleValues.Expression;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueScoreTest {

  @ParameterizedTest
  @CsvSource({
    "2019-W10, 2019-W10",
    "2015-09-14/2015-09-20, 2015-W38",
    "2015-09-19/2015-09-20, 2015-W38-WE",
    "198, 198X",
    "1900-01-01/1999-12-31, 19XX",
    "2022-06-01/2022-08-31, 2022-SU",
    "P2DE, P20Y",
    "15:11:00, 2008-01-20T15:11Z",
    "--12-25, XXXX-12-25",
    "1943-07-XX, 1943-07"
  })
  void knowsTheSameValueInAnotherForm(String gold, String found) {
    assertTrue(SameValue.same(gold, found));
  }

  @ParameterizedTest
  @CsvSource({"2019-W10, 2019-W11", "2019, 2019-01", "P2W, P2D", "2019-03-04, P3W"})
  void tellsValuesApart(String gold, String found) {
    assertEquals(false, SameValue.same(gold, found));
  }

  @Test
  void countsAValueOnlyOnce() {
    ValuedArticle article =
        new ValuedArticle("In 2019, 2020.", null, List.of(new GoldValue(3, 7, Label.DATE, "2019")));
    ValueScore score = new ValueScore(List.of(article), ValueScope.ARTICLE);
    score.add(
        article,
        null,
        List.of(new Expression(3, 7, Label.DATE), new Expression(9, 13, Label.DATE)));
    assertEquals(2.0 / 3, score.counts().valueF1(), 1e-9);
  }

  @Test
  void readsTheValuesOfNews() throws IOException, URISyntaxException {
    Path file = Path.of(ValueScoreTest.class.getResource("/values/news.jsonl").toURI());
    List<ValuedArticle> articles = ValuedArticleJson.read(file);
    ValueScore score = new ValueScore(articles, ValueScope.ARTICLE);
    articles.forEach(article -> score.addGoldSpans(article, article.date()));
    assertTrue(score.counts().accuracy() >= 0.93, () -> score.counts().line("news"));
  }
}
