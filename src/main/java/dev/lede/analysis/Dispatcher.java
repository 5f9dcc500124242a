package dev.lede.analysis;

import dev.lede.analysis.AnalysisFailure.Code;
import dev.lede.annotation.SentenceAnnotations;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.ReplyException;
import io.vertx.core.eventbus.ReplyFailure;
import java.util.Comparator;
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
final class Dispatcher {
  private final Vertx vertx;
  private final Context context;
  private final AnalysisConfig config;
  private final SentenceCache cache;
  private final AnalysisObserver observer;
  private final WaitingRoom room;
  private final Workers workers;
  private final BatchSender sender;
  private final BatchSize size;
  private final Recovery recovery;
  private boolean scheduled;
  private boolean closed;

  Dispatcher(
      Vertx vertx,
      Context context,
      AnalysisConfig config,
      SentenceCache cache,
      AnalysisObserver observer) {
    this.vertx = vertx;
    this.context = context;
    this.config = config;
    this.cache = cache;
    this.observer = observer;
    this.room = new WaitingRoom(config.maxInFlight());
    this.workers = new Workers(config.workers());
    this.size = new BatchSize(config.batchSentences());
    this.sender = new BatchSender(vertx, config.timeoutMillis(), observer);
    this.recovery = new Recovery(vertx, workers, sender, this::dispatch, this::failAll);
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
    failAll();
  }

  private void failAll() {
    room.clear().forEach(sentence -> sentence.fail(Code.UNAVAILABLE));
  }

  private void schedule(Priority priority) {
    if (size.asked(priority) || size.isFull(room.waiting())) {
      dispatch();
    } else if (!scheduled) {
      scheduled = true;
      if (workers.idle() || config.batchWaitMillis() == 0) {
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
    while (room.waiting() > 0 && workers.free() > 0) {
      int most = size.sentences(room.waiting(), workers.free());
      List<WaitingSentence> batch = room.take(most, size.chars());
      if (!batch.isEmpty()) {
        send(workers.take(), batch);
      }
    }
    observer.waiting(room.waiting());
  }

  private void send(int worker, List<WaitingSentence> taken) {
    List<WaitingSentence> batch =
        taken.stream().sorted(Comparator.comparingInt(s -> s.text().length())).toList();
    sender
        .send(worker, batch)
        .onComplete(
            answer -> answered(worker, batch, answer), cause -> failed(worker, taken, cause));
  }

  private void answered(int worker, List<WaitingSentence> batch, BatchAnswer answer) {
    workers.release(worker);
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
    dispatch();
  }

  private void failed(int worker, List<WaitingSentence> batch, Throwable cause) {
    ReplyFailure type =
        cause instanceof ReplyException reply ? reply.failureType() : ReplyFailure.ERROR;
    switch (type) {
      case TIMEOUT -> {
        recovery.rest(worker);
        fail(batch, Code.TIMEOUT);
      }
      case NO_HANDLERS -> {
        recovery.rest(worker);
        if (workers.gone() || closed) {
          fail(batch, Code.UNAVAILABLE);
        } else {
          room.putBack(batch);
        }
      }
      case RECIPIENT_FAILURE, ERROR -> {
        workers.release(worker);
        fail(batch, Code.ANALYSIS_FAILED);
      }
    }
    dispatch();
  }

  private void fail(List<WaitingSentence> batch, Code code) {
    batch.forEach(room::leave);
    batch.forEach(sentence -> sentence.fail(code));
  }
}
