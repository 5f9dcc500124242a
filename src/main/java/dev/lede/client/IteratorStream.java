package dev.lede.client;

import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.streams.ReadStream;
import java.util.Iterator;

/**
 * The elements of an iterator as a stream: each is asked for only when it is wanted. The iterator
 * is used on an event loop, so its {@code next} must not block. Confined to its context.
 *
 * @param <T> the elements
 */
final class IteratorStream<T> implements ReadStream<T> {
  private static final int AT_ONCE = 64;

  private final Context context;
  private final Iterator<T> elements;
  private Handler<T> handler;
  private Handler<Void> ended = end -> {};
  private Handler<Throwable> failed = failure -> {};
  private long demand = Long.MAX_VALUE;
  private boolean scheduled;
  private boolean done;

  IteratorStream(Context context, Iterator<T> elements) {
    this.context = context;
    this.elements = elements;
  }

  @Override
  public IteratorStream<T> handler(Handler<T> receiver) {
    handler = receiver;
    schedule();
    return this;
  }

  @Override
  public IteratorStream<T> endHandler(Handler<Void> receiver) {
    ended = receiver == null ? end -> {} : receiver;
    return this;
  }

  @Override
  public IteratorStream<T> exceptionHandler(Handler<Throwable> receiver) {
    failed = receiver == null ? failure -> {} : receiver;
    return this;
  }

  @Override
  public IteratorStream<T> pause() {
    demand = 0;
    return this;
  }

  @Override
  public IteratorStream<T> resume() {
    return fetch(Long.MAX_VALUE);
  }

  @Override
  public IteratorStream<T> fetch(long amount) {
    demand = demand + amount < 0 ? Long.MAX_VALUE : demand + amount;
    schedule();
    return this;
  }

  private void schedule() {
    if (!scheduled && !done && handler != null && demand > 0) {
      scheduled = true;
      context.runOnContext(turn -> emit());
    }
  }

  /** Hands out some elements, then lets others have the event loop. */
  private void emit() {
    scheduled = false;
    try {
      for (int i = 0; i < AT_ONCE && handler != null && demand > 0 && !done; i++) {
        if (elements.hasNext()) {
          demand = demand == Long.MAX_VALUE ? demand : demand - 1;
          handler.handle(elements.next());
        } else {
          done = true;
          ended.handle(null);
        }
      }
    } catch (RuntimeException e) {
      done = true;
      failed.handle(e);
    }
    schedule();
  }
}
