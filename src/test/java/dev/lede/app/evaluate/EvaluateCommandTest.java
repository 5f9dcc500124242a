package dev.lede.app.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.annotation.Label;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  @TempDir private Path folder;

  @Test
  void readsOffsetsAsCodePoints() throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(file, "{\"text\": \"🇰🇪 Nairobi\", \"entities\": [[3, 10, \"GPE\"]]}\n");
    assertEquals(
        List.of(new GoldArticle("🇰🇪 Nairobi", List.of(new NamedSpan(5, 12, "GPE")))),
        GoldArticleJson.read(file));
  }

  @Test
  void countsOnlySpansWithBothBordersAndTheTypeRight() {
    GoldArticle article =
        new GoldArticle(
            "Ana Ruiz met UN staff.",
            List.of(new NamedSpan(0, 8, "PERSON"), new NamedSpan(13, 15, "ORG")));
    List<Span> spans = List.of(new Span(0, 3, Label.PERSON, 0.9), new Span(13, 15, Label.ORG, 0.9));
    Map<Scheme, SpanScore> scores = score(article, spans);
    assertEquals(0.5, scores.get(Scheme.FULL).f1());
  }

  @Test
  void comparesOutermostSpansOfOurScheme() {
    GoldArticle article =
        new GoldArticle(
            "commander of the Quds Force Ana",
            List.of(
                new NamedSpan(0, 27, "TITLE"),
                new NamedSpan(17, 27, "ORG"),
                new NamedSpan(28, 31, "PERSON")));
    List<Span> spans =
        List.of(new Span(0, 27, Label.TITLE, 0.9), new Span(28, 31, Label.PERSON, 0.9));
    Map<Scheme, SpanScore> scores = score(article, spans);
    assertEquals(1, scores.get(Scheme.FULL).f1());
    assertEquals(1, scores.get(Scheme.OUTER_NAMES).f1());
    assertEquals(0, scores.get(Scheme.INNER).f1());
  }

  @Test
  void looksForNamesInsideRolesWhereACorpusIsFlat() {
    GoldArticle article =
        new GoldArticle("commander of the Quds Force", List.of(new NamedSpan(17, 27, "ORG")));
    List<Span> spans = List.of(new Span(0, 27, Label.TITLE, 0.9), new Span(17, 27, Label.ORG, 0.9));
    assertEquals(1, score(article, spans).get(Scheme.FLAT_NAMES).f1());
  }

  private static Map<Scheme, SpanScore> score(GoldArticle article, List<Span> spans) {
    return SpanReport.of(
            texts -> List.of(new SentenceAnnotations(spans, List.of())), List.of(article))
        .scores();
  }
}
