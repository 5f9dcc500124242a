package dev.lede.analysis;

import dev.lede.analysis.AnalysisFailure.Code;
import dev.lede.annotation.SentenceAnnotations;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings sentences to workers: asks for each once, puts those of several callers into one batch,
 * gives each worker one batch at a time. While workers are busy sentences gather by themselves;
 * when some are free, a small batch waits a moment for more. What is typed does not wait, and while
 * somebody types batches are short, so that the next key finds a worker soon. Confined to one
 * event-loop context.
 */
final class Dispatcher implements Crew.Desk {
  private final Vertx vertx;
  private final Context context;
  private final AnalysisConfig config;
  private final SentenceCache cache;
  private final AnalysisObserver observer;
  private final WaitingRoom room;
  private final Crew crew;
  private final BatchSize size;
  private boolean scheduled;
  private boolean closed;

  /**
   * A dispatcher.
   *
   * @param workers those there are now
   */
  Dispatcher(
      Vertx vertx,
      Context context,
      AnalysisConfig config,
      Collection<Worker> workers,
      SentenceCache cache,
      AnalysisObserver observer) {
    this.vertx = vertx;
    this.context = context;
    this.config = config;
    this.cache = cache;
    this.observer = observer;
    this.room = new WaitingRoom(config.maxInFlight());
    this.size = new BatchSize(config.batchSentences());
    this.crew = new Crew(vertx, config, workers, observer, this);
  }

  /** Is to be told which workers come and go, on the context of the dispatcher. */
  Roster.Listener crew() {
    return crew;
  }

  /** Takes a call on, or ends it at once. */
  void take(AnalysisCall call, long timeoutMillis) {
    Set<String> fresh = new HashSet<>();
    int found = 0;
    for (int i = 0; i < call.sentences().size(); i++) {
      String text = call.sentences().get(i);
      SentenceAnnotations known = cache.get(text);
      if (known != null) {
        call.answer(i, known);
        found++;
      } else if (room.find(text) == null) {
        fresh.add(text);
      }
    }
    observer.lookedUp(found, call.sentences().size() - found);
    if (call.over()) {
      return;
    }
    if (closed) {
      call.end(Code.UNAVAILABLE, "The analysis is shutting down");
    } else if (crew.none()) {
      call.end(Code.UNAVAILABLE, "No worker is there");
    } else if (!room.admits(fresh.size(), call.priority())) {
      call.end(Code.OVERLOADED, "%d sentences are waiting already".formatted(room.size()));
    } else {
      join(call);
      long timer =
          vertx.setTimer(
              Math.max(1, timeoutMillis),
              id -> drop(call, "%d ms are over".formatted(timeoutMillis)));
      call.cleanUp(() -> vertx.cancelTimer(timer));
      observer.waiting(room.waiting());
      schedule(call.priority());
    }
  }

  private void join(AnalysisCall call) {
    for (int i = 0; i < call.sentences().size(); i++) {
      if (!call.answered(i)) {
        room.join(call, i);
      }
    }
  }

  /** Nobody waits for a call any more. */
  void drop(AnalysisCall call, String why) {
    call.end(Code.TIMEOUT, "No answer: " + why);
    room.leave(call);
    observer.waiting(room.waiting());
  }

  /** Everybody who waits hears that it was in vain. */
  void close() {
    closed = true;
    deserted();
  }

  private void schedule(Priority priority) {
    if (size.asked(priority) || size.isFull(room.waiting())) {
      dispatch();
    } else if (!scheduled) {
      scheduled = true;
      if (crew.idle() || config.batchWaitMillis() == 0) {
        context.runOnContext(v -> due());
      } else {
        vertx.setTimer(config.batchWaitMillis(), id -> due());
      }
    }
  }

  private void due() {
    scheduled = false;
    dispatch();
  }

  private void dispatch() {
    if (crew.none()) {
      deserted();
    }
    while (room.waiting() > 0 && crew.free() > 0) {
      int most = size.sentences(room.waiting(), crew.free());
      List<WaitingSentence> batch = room.take(most, size.chars());
      if (!batch.isEmpty()) {
        crew.send(batch);
      }
    }
    observer.waiting(room.waiting());
  }

  @Override
  public void answered(List<WaitingSentence> batch, BatchAnswer answer) {
    for (int i = 0; i < batch.size(); i++) {
      WaitingSentence sentence = batch.get(i);
      room.leave(sentence);
      if (answer.failed().contains(i)) {
        sentence.fail(Code.ANALYSIS_FAILED);
      } else {
        cache.put(sentence.text(), answer.annotations().get(i));
        sentence.answer(answer.annotations().get(i));
      }
    }
    observer.cached(cache.size(), cache.weight());
  }

  @Override
  public void failed(List<WaitingSentence> batch, Code code) {
    batch.forEach(room::leave);
    batch.forEach(sentence -> sentence.fail(code));
  }

  @Override
  public void undone(List<WaitingSentence> batch) {
    if (closed) {
      failed(batch, Code.UNAVAILABLE);
    } else {
      room.putBack(batch);
    }
  }

  @Override
  public void deserted() {
    room.clear().forEach(sentence -> sentence.fail(Code.UNAVAILABLE));
  }

  @Override
  public void changed() {
    dispatch();
  }
}
