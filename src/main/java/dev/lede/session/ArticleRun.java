package dev.lede.session;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.analysis.Analyzer;
import dev.lede.analysis.Demand;
import dev.lede.analysis.Priority;
import dev.lede.annotation.SentenceAnnotations;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Has the sentences of one article analysed, a few requests at a time: as many lanes as the limits
 * allow, each taking the next chunk when its last one is answered. A worker that did not answer in
 * its time is not the end: while the caller's own time lasts, the rest of the chunk is asked for
 * again. Confined to the caller's context.
 */
final class ArticleRun {
  /** How often a chunk is asked for, at most. */
  private static final int ATTEMPTS = 10;

  private final Analyzer analyzer;
  private final int lanes;
  private final ArticleWork work;
  private final BooleanSupplier wanted;
  private final long deadlineNanos;

  /**
   * @param wanted whether anybody still waits for the answer; asked before each request
   */
  ArticleRun(
      Analyzer analyzer,
      SessionLimits limits,
      ArticleWork work,
      long timeoutMillis,
      BooleanSupplier wanted) {
    this.analyzer = analyzer;
    this.lanes = limits.bulkRequests();
    this.work = work;
    this.wanted = wanted;
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
      Future<Void> answered = ask(work.next(), 1);
      if (!answered.succeeded()) {
        return answered.compose(done -> lane());
      }
    }
    return Future.succeededFuture();
  }

  private Future<Void> ask(List<Integer> sentences, int attempt) {
    long millis = TimeUnit.NANOSECONDS.toMillis(deadlineNanos - System.nanoTime());
    if (millis <= 0 || attempt > ATTEMPTS || !wanted.getAsBoolean()) {
      work.stop(AnalysisFailure.Code.TIMEOUT);
      return Future.succeededFuture();
    }
    return analyzer
        .analyze(work.texts(sentences), Priority.BULK, millis, new Demand(this))
        .transform((answers, cause) -> take(sentences, attempt, answers, cause));
  }

  private Future<Void> take(
      List<Integer> sentences, int attempt, List<SentenceAnnotations> answers, Throwable cause) {
    if (cause == null) {
      for (int i = 0; i < answers.size(); i++) {
        work.answer(sentences.get(i), answers.get(i));
      }
      return Future.succeededFuture();
    }
    AnalysisFailure failure = AnalysisFailure.of(cause);
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      SentenceAnnotations answer = failure.partial(i);
      if (answer == null) {
        open.add(sentences.get(i));
      } else {
        work.answer(sentences.get(i), answer);
      }
    }
    return switch (failure.code()) {
      case TIMEOUT -> ask(open, attempt + 1);
      case ANALYSIS_FAILED -> {
        work.miss(failure.code());
        yield Future.succeededFuture();
      }
      default -> {
        work.stop(failure.code());
        yield Future.failedFuture(failure);
      }
    };
  }
}
