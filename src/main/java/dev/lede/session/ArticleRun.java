package dev.lede.session;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.analysis.Analyzer;
import dev.lede.analysis.Priority;
import dev.lede.annotation.SentenceAnnotations;
import io.vertx.core.Future;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Has the sentences of one article analysed, a few requests at a time: as many lanes as the limits
 * allow, each taking the next chunk when its last one is answered. Confined to the caller's
 * context.
 */
final class ArticleRun {
  private final Analyzer analyzer;
  private final int lanes;
  private final ArticleWork work;
  private final long deadlineNanos;

  ArticleRun(Analyzer analyzer, SessionLimits limits, ArticleWork work, long timeoutMillis) {
    this.analyzer = analyzer;
    this.lanes = limits.bulkRequests();
    this.work = work;
    this.deadlineNanos = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeoutMillis);
  }

  /** Completes when all is answered or the time is over; fails when the work was refused. */
  Future<Void> run() {
    Future<Void> all = lane();
    for (int i = 1; i < lanes; i++) {
      Future<Void> lane = lane();
      all = all.transform((done, failure) -> failure == null ? lane : Future.failedFuture(failure));
    }
    return all;
  }

  /** One chunk after the other. Answers that are there at once do not deepen the stack. */
  private Future<Void> lane() {
    while (work.hasNext()) {
      int from = work.next();
      List<String> texts = work.texts(from);
      long millis = TimeUnit.NANOSECONDS.toMillis(deadlineNanos - System.nanoTime());
      if (millis <= 0) {
        work.stop(AnalysisFailure.Code.TIMEOUT);
        break;
      }
      Future<Void> answered =
          analyzer
              .analyze(texts, Priority.BULK, millis)
              .transform((answers, cause) -> take(from, texts.size(), answers, cause));
      if (!answered.succeeded()) {
        return answered.compose(done -> lane());
      }
    }
    return Future.succeededFuture();
  }

  private Future<Void> take(
      int from, int count, List<SentenceAnnotations> answers, Throwable cause) {
    if (cause == null) {
      for (int i = 0; i < count; i++) {
        work.answer(from + i, answers.get(i));
      }
      return Future.succeededFuture();
    }
    AnalysisFailure failure = AnalysisFailure.of(cause);
    for (int i = 0; i < count; i++) {
      SentenceAnnotations answer = failure.partial(i);
      if (answer != null) {
        work.answer(from + i, answer);
      }
    }
    switch (failure.code()) {
      case ANALYSIS_FAILED -> work.miss(failure.code());
      case TIMEOUT -> work.stop(failure.code());
      default -> {
        work.stop(failure.code());
        return Future.failedFuture(failure);
      }
    }
    return Future.succeededFuture();
  }
}
