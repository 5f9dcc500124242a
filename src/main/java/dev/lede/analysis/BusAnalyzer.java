package dev.lede.analysis;

import dev.lede.annotation.SentenceAnnotations;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;

/**
 * Analyses over the event bus. What the cache has is answered at once on the caller's thread; the
 * rest crosses to the context of the {@link Dispatcher} and back. Safe to call from any thread.
 */
final class BusAnalyzer implements Analyzer {
  private final Context home;
  private final Dispatcher dispatcher;
  private final SentenceCache cache;
  private final AnalysisObserver observer;

  /**
   * An analyzer that uses a dispatcher.
   *
   * @param home the context the dispatcher is confined to
   */
  BusAnalyzer(Context home, Dispatcher dispatcher, SentenceCache cache, AnalysisObserver observer) {
    this.home = home;
    this.dispatcher = dispatcher;
    this.cache = cache;
    this.observer = observer;
  }

  @Override
  public Future<List<SentenceAnnotations>> analyze(
      List<String> sentences, Priority priority, long timeoutMillis) {
    return analyze(sentences, priority, timeoutMillis, new Demand(new Object()));
  }

  @Override
  public Future<List<SentenceAnnotations>> analyze(
      List<String> sentences, Priority priority, long timeoutMillis, Demand demand) {
    List<SentenceAnnotations> known = known(sentences);
    if (known.size() == sentences.size()) {
      observer.lookedUp(known.size(), 0);
      return Future.succeededFuture(known);
    }
    Promise<List<SentenceAnnotations>> promise = Promise.promise();
    Context caller = Vertx.currentContext();
    AnalysisCall call =
        new AnalysisCall(
            List.copyOf(sentences),
            priority,
            demand.client(),
            (answers, failure) -> onto(caller, () -> promise.complete(answers, failure)));
    home.runOnContext(v -> dispatcher.take(call, timeoutMillis));
    demand.whenOver(() -> home.runOnContext(v -> dispatcher.drop(call, "nobody waits")));
    return promise.future();
  }

  /** The answers in the cache, up to the first that is missing. */
  private List<SentenceAnnotations> known(List<String> sentences) {
    List<SentenceAnnotations> known = new ArrayList<>(sentences.size());
    for (String sentence : sentences) {
      SentenceAnnotations annotations = cache.get(sentence);
      if (annotations == null) {
        break;
      }
      known.add(annotations);
    }
    return known;
  }

  private static void onto(Context caller, Runnable action) {
    if (caller == null) {
      action.run();
    } else {
      caller.runOnContext(v -> action.run());
    }
  }
}
