package dev.lede.session;

import dev.lede.analysis.Analyzer;
import io.vertx.core.Future;
import java.time.LocalDate;

/** Annotates whole articles, once each. Safe to call from any context; answers on the caller's. */
public final class ArticleAnnotator {
  private final Analyzer analyzer;
  private final SessionLimits limits;

  public ArticleAnnotator(Analyzer analyzer, SessionLimits limits) {
    this.analyzer = analyzer;
    this.limits = limits;
  }

  /**
   * Annotates a text.
   *
   * @param date when the article was written, or null; what "yesterday" means in it
   * @param timeoutMillis how long the caller waits; when it is over, the answer holds what there is
   *     and says so ({@link ArticleAnnotations#gap()})
   * @return the annotations, or an {@link dev.lede.analysis.AnalysisFailure} when the work could
   *     not be taken on
   */
  public Future<ArticleAnnotations> annotate(String text, LocalDate date, long timeoutMillis) {
    ArticleWork work = new ArticleWork(text, limits.chunkSentences());
    return new ArticleRun(analyzer, limits, work, timeoutMillis).run().map(done -> work.result());
  }
}
