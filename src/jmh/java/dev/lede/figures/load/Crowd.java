package dev.lede.figures.load;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.internal.VertxInternal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** All editors, each on one of a few event loops. */
final class Crowd {
  static final int LOOPS = 2;
  private static final int OPENING = 24;
  private static final int SETTLE_SECONDS = 120;

  final List<Editor> editors = new ArrayList<>();
  private final Vertx vertx;
  private final Plan plan;
  private final Tally tally;
  private final List<Context> contexts = new ArrayList<>();
  private final WebSocketClient client;

  Crowd(Vertx vertx, Plan plan, Tally tally) {
    this.vertx = vertx;
    this.plan = plan;
    this.tally = tally;
    for (int i = 0; i < LOOPS; i++) {
      contexts.add(((VertxInternal) vertx).createEventLoopContext());
    }
    client =
        vertx.createWebSocketClient(
            new WebSocketClientOptions()
                .setMaxConnections(plan.editors() + 1)
                .setMaxFrameSize(1 << 22)
                .setMaxMessageSize(1 << 24));
  }

  /** Opens all texts, a few at a time; returns when all are read. */
  void open() {
    Random random = new Random(plan.seed());
    for (int i = 0; i < plan.editors(); i++) {
      boolean slow = random.nextDouble() < plan.slow();
      Author author = new Author(plan, plan.seed() * 1_000_003 + i);
      editors.add(new Editor(vertx, author, slow, tally));
    }
    for (int from = 0; from < editors.size(); from += OPENING) {
      List<Future<?>> opening = new ArrayList<>();
      for (Editor editor : editors.subList(from, Math.min(from + OPENING, editors.size()))) {
        opening.add(begin(editor));
      }
      Future.all(opening).await();
    }
  }

  /** Connects and opens a text; completes when it is read. */
  Future<Void> begin(Editor editor) {
    return call(context(editor), () -> editor.begin(client, ServerProcess.PORT));
  }

  /** All begin to write. */
  void write() {
    long begin = System.nanoTime();
    editors.forEach(editor -> context(editor).runOnContext(v -> editor.write(begin)));
  }

  /** All stop; returns when the last version of each is read. */
  void end() throws Exception {
    List<Future<?>> ends = new ArrayList<>();
    editors.forEach(editor -> ends.add(call(context(editor), editor::end)));
    Future.all(ends).await(SETTLE_SECONDS, TimeUnit.SECONDS);
  }

  private Context context(Editor editor) {
    return contexts.get(Math.floorMod(editor.hashCode(), LOOPS));
  }

  private static <T> Future<T> call(Context context, Callable<Future<T>> action) {
    Promise<T> promise = Promise.promise();
    context.runOnContext(
        v -> {
          try {
            action.call().onComplete(promise);
          } catch (Exception e) {
            promise.fail(e);
          }
        });
    return promise.future();
  }
}
