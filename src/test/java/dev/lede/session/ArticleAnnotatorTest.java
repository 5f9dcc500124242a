package dev.lede.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Link;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Token;
import dev.lede.link.Links;
import dev.lede.support.ReadAtOnce;
import dev.lede.text.TextRange;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArticleAnnotatorTest {
  private static final SessionLimits LIMITS = new SessionLimits(2, 2, 2, 2, 60, 100, 1000, 9, 1000);

  private final HeldAnalyzer analyzer = new HeldAnalyzer();

  private Future<ArticleAnnotations> annotate(String text) {
    return new ArticleAnnotator(analyzer, new ReadAtOnce(), LIMITS).annotate(text, null, 60_000);
  }

  private static ArticleAnnotations atOnce(String text) {
    return new ArticleAnnotator(HeldAnalyzer.immediate(), new ReadAtOnce(), LIMITS)
        .annotate(text, null, 60_000)
        .result();
  }

  @Test
  void findsNothingInAnEmptyText() {
    ArticleAnnotations annotations = atOnce("");
    assertEquals(List.of(), annotations.mentions());
    assertEquals(List.of(), annotations.analysed());
    assertNull(annotations.gap());
  }

  @Test
  void givesEntitiesTheLinksThatAreFound() {
    Link found = new Link("Q42", null, null, null);
    Links links = entities -> Future.succeededFuture(Map.of(entities.get(0).id(), found));
    ArticleAnnotations annotations =
        new ArticleAnnotator(HeldAnalyzer.immediate(), new ReadAtOnce(), LIMITS, links)
            .annotate("so Bola joined.", null, 60_000)
            .result();
    assertEquals(found, annotations.entities().get(0).link());
  }

  @Test
  void countsWhiteSpaceAsRead() {
    assertEquals(List.of(new TextRange(0, 3)), atOnce(" \n ").analysed());
  }

  @Test
  void placesMentionsInTheDocumentWithEntityAndParent() {
    String text = "it rose.\r\n\r\nso Amina Okello said.\r\nand Okello left.";
    ArticleAnnotations annotations = atOnce(text);
    assertEquals(
        List.of("Amina Okello", "Okello", "Okello"),
        annotations.mentions().stream().map(Mention::text).toList());
    for (Mention mention : annotations.mentions()) {
      assertEquals(mention.text(), text.substring(mention.start(), mention.end()));
    }
    assertEquals(annotations.mentions().get(0).id(), annotations.mentions().get(1).parent());
    Map<String, List<String>> entities =
        annotations.entities().stream().collect(Collectors.toMap(Entity::id, Entity::mentions));
    for (Mention mention : annotations.mentions()) {
      assertTrue(entities.get(mention.entity()).contains(mention.id()));
    }
    assertEquals(List.of(new TextRange(0, text.length())), annotations.analysed());
  }

  @Test
  void aNameOfTheCallersOverTheEndOfASentenceIsAnEntityToo() {
    String text = "so Bola joined yes! Inc. then.";
    FixedMention name = new FixedMention(new TextRange(15, 24), Label.ORG);
    ArticleAnnotations annotations =
        new ArticleAnnotator(HeldAnalyzer.immediate(), new ReadAtOnce(), LIMITS)
            .annotate(
                text,
                new Corrections(new FixedMentions(List.of(name)), List.of()),
                null,
                60_000,
                () -> true)
            .result();
    assertTrue(annotations.sentences().size() > 1, "a border lies inside the name");
    assertTrue(annotations.mentions().stream().allMatch(m -> m.entity() != null));
    assertEquals("Bola", annotations.entities().get(0).name());
    assertEquals("yes! Inc.", annotations.entities().get(1).name());
  }

  @Test
  void countsTokensAndHeadsThroughTheDocument() {
    String text = "it rose.\nit fell again.";
    List<Token> tokens = atOnce(text).tokens();
    assertEquals(
        List.of("it", "rose.", "it", "fell", "again."),
        tokens.stream().map(t -> text.substring(t.start(), t.end())).toList());
    assertEquals(List.of(-1, 0, -1, 2, 2), tokens.stream().map(Token::head).toList());
  }

  @Test
  void asksForAFewChunksAtATime() {
    Future<ArticleAnnotations> future = annotate("One Here.\n".repeat(9));
    assertEquals(2, analyzer.held.size());
    analyzer.held.remove(1).answer();
    assertEquals(2, analyzer.held.size());
    analyzer.answerAll();
    assertEquals(9, future.result().sentences().size());
  }

  @Test
  void leavesOutASentenceThatCannotBeAnalysed() {
    Future<ArticleAnnotations> future = annotate("so Amina.\nso Bola.\n\nso Chidi.");
    analyzer.held.remove(0).failPartly(AnalysisFailure.Code.ANALYSIS_FAILED);
    analyzer.answerAll();
    assertEquals(AnalysisFailure.Code.ANALYSIS_FAILED, future.result().gap());
    assertEquals(List.of(new TextRange(0, 10), new TextRange(18, 29)), future.result().analysed());
    assertEquals(
        List.of("Amina", "Chidi"), future.result().mentions().stream().map(Mention::text).toList());
  }

  @Test
  void answersWithWhatThereIsWhenTheTimeIsOver() {
    Future<ArticleAnnotations> future = annotate("so Amina.\nso Bola.\nso Chidi.\nso D.\nso E.\n");
    analyzer.answerNext();
    while (!analyzer.held.isEmpty()) {
      analyzer.held.remove(0).fail(AnalysisFailure.Code.TIMEOUT);
    }
    assertEquals(AnalysisFailure.Code.TIMEOUT, future.result().gap());
    assertEquals(List.of(new TextRange(0, 19)), future.result().analysed());
  }

  @Test
  void asksAgainForWhatAWorkerDidNotAnswerInTime() {
    Future<ArticleAnnotations> future = annotate("so Amina.\nso Bola.\nso Chidi.");
    analyzer.held.remove(0).failPartly(AnalysisFailure.Code.TIMEOUT);
    assertEquals(
        List.of(List.of("so Chidi."), List.of("so Bola.")),
        analyzer.held.stream().map(HeldAnalyzer.Request::sentences).toList());
    analyzer.answerAll();
    assertNull(future.result().gap());
    assertEquals(3, future.result().mentions().size());
  }

  @Test
  void beginsNothingMoreWhenNobodyWaits() {
    AtomicBoolean wanted = new AtomicBoolean(true);
    Future<ArticleAnnotations> future =
        new ArticleAnnotator(analyzer, new ReadAtOnce(), LIMITS)
            .annotate("One Here.\n".repeat(9), Corrections.NONE, null, 60_000, wanted::get);
    wanted.set(false);
    analyzer.answerNext();
    analyzer.answerNext();
    assertEquals(List.of(), analyzer.held);
    assertTrue(future.isComplete());
  }

  @Test
  void failsWhenTheWorkIsRefused() {
    Future<ArticleAnnotations> future = annotate("so Amina.\nso Bola.\nso Chidi.\nso D.\nso E.\n");
    analyzer.answerNext();
    analyzer.held.remove(0).fail(AnalysisFailure.Code.OVERLOADED);
    analyzer.answerAll();
    assertTrue(future.failed());
    AnalysisFailure failure = AnalysisFailure.of(future.cause());
    assertSame(AnalysisFailure.Code.OVERLOADED, failure.code());
  }

  @Test
  void takesALongTextThatIsKnownAlreadyWithoutADeepStack() {
    String text = "So It Is.\n".repeat(100_000);
    assertEquals(100_000, atOnce(text).sentences().size());
  }
}
