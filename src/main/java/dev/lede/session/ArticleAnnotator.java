package dev.lede.session;

import dev.lede.analysis.Analyzer;
import dev.lede.analysis.ReadingRoom;
import dev.lede.link.Links;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;

/** Annotates whole articles, once each. Safe to call from any context; answers on the caller's. */
public final class ArticleAnnotator {
  private final Analyzer analyzer;
  private final ReadingRoom room;
  private final SessionLimits limits;
  private final Links links;

  /**
   * Annotates with what the analyzer finds.
   *
   * @param room where the answers are put together
   */
  public ArticleAnnotator(Analyzer analyzer, ReadingRoom room, SessionLimits limits) {
    this(analyzer, room, limits, Links.none());
  }

  /**
   * The same, which looks up what has no link yet.
   *
   * @param links whom to ask; what they take comes on top of the time that the caller waits
   */
  public ArticleAnnotator(Analyzer analyzer, ReadingRoom room, SessionLimits limits, Links links) {
    this.analyzer = analyzer;
    this.room = room;
    this.limits = limits;
    this.links = links;
  }

  /** Annotates a text with nothing but what the engine finds. */
  public Future<ArticleAnnotations> annotate(String text, LocalDate date, long timeoutMillis) {
    return annotate(text, Corrections.NONE, date, timeoutMillis, () -> true);
  }

  /**
   * Annotates a text.
   *
   * @param corrections what goes before what the engine finds
   * @param date when the article was written, or null; what "yesterday" means in it
   * @param timeoutMillis how long the caller waits; when it is over, the answer holds what there is
   *     and says so ({@link ArticleAnnotations#gap()})
   * @param wanted whether anybody still waits; when not, no more is begun, and what the future then
   *     holds is of no use
   * @return the annotations, or an {@link dev.lede.analysis.AnalysisFailure} when the work could
   *     not be taken on
   */
  public Future<ArticleAnnotations> annotate(
      String text,
      Corrections corrections,
      LocalDate date,
      long timeoutMillis,
      BooleanSupplier wanted) {
    ArticleWork work = new ArticleWork(text, date, corrections, limits.chunkSentences());
    return new ArticleRun(analyzer, limits, work, timeoutMillis, wanted)
        .run()
        .compose(done -> room.read(work::result))
        .compose(read -> wanted.getAsBoolean() ? linked(read) : Future.succeededFuture(read));
  }

  private Future<ArticleAnnotations> linked(ArticleAnnotations article) {
    return links.find(article.entities()).map(article::withLinks);
  }
}
