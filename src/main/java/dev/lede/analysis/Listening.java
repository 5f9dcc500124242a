package dev.lede.analysis;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.Message;
import io.vertx.core.eventbus.MessageConsumer;

/**
 * An address that the whole cluster can reach. It can be registered again: when parts of a cluster
 * find each other, the registrations of one part may be lost.
 */
final class Listening<T> {
  /** What was sent to the old registration arrives meanwhile. */
  private static final int RETIRE_MILLIS = 2_000;

  private final Vertx vertx;
  private final Context context;
  private final String address;
  private final Handler<Message<T>> handler;
  private MessageConsumer<T> consumer;

  /** Nothing is heard yet; the handler will be called on this context. */
  Listening(Vertx vertx, Context context, String address, Handler<Message<T>> handler) {
    this.vertx = vertx;
    this.context = context;
    this.address = address;
    this.handler = handler;
  }

  /** Listens; completes when all members know. On the context. */
  Future<Void> begin() {
    consumer = vertx.eventBus().<T>consumer(address).handler(handler);
    return consumer.completion();
  }

  /** Tells all members once more, without a moment in which nobody listens. From any thread. */
  void again() {
    context.runOnContext(
        v -> {
          MessageConsumer<T> before = consumer;
          begin().onComplete(known -> vertx.setTimer(RETIRE_MILLIS, id -> before.unregister()));
        });
  }
}
