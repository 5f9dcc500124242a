package dev.lede.web.api;

import dev.lede.session.ArticleAnnotator;
import dev.lede.session.Corrections;
import dev.lede.session.FixedMentions;
import io.vertx.core.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Answers requests for one article: what the JSON API, its batches and the command line share. Safe
 * to call from any context; answers on the caller's.
 */
public final class ArticleCall {
  private final ArticleAnnotator annotator;
  private final ModelName model;
  private final long timeoutMillis;

  /**
   * Answers requests.
   *
   * @param model whose name and version the answers carry
   * @param timeoutMillis how long the annotation of one text may take
   */
  public ArticleCall(ArticleAnnotator annotator, ModelName model, long timeoutMillis) {
    this.annotator = annotator;
    this.model = model;
    this.timeoutMillis = timeoutMillis;
  }

  /**
   * Has the text of a request annotated.
   *
   * @param wanted whether anybody still waits; when not, no more is begun
   * @return the answer, or an {@link dev.lede.analysis.AnalysisFailure} when the work could not be
   *     taken on
   */
  public Future<Answer> annotate(AnnotateRequest request, BooleanSupplier wanted) {
    long started = System.nanoTime();
    FixedMentions fixed =
        request
            .given()
            .corrections()
            .mentions()
            .and(new Dictionary(request.dictionary()).find(request.text()));
    Corrections corrections = new Corrections(fixed, request.given().corrections().groups());
    return annotator
        .annotate(request.text(), corrections, request.date(), timeoutMillis, wanted)
        .map(
            found -> {
              long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
              return new Answer(request, found, Selection.of(request, found), fixed, model, millis);
            });
  }
}
