package dev.lede.client;

import io.vertx.core.Handler;
import io.vertx.core.streams.ReadStream;
import java.util.function.Function;

/**
 * Another stream with each element made into something else.
 *
 * @param <A> what comes
 * @param <B> what it is made into
 */
final class MappedStream<A, B> implements ReadStream<B> {
  private final ReadStream<A> source;
  private final Function<A, B> mapping;
  private Handler<Throwable> failed = failure -> {};

  /**
   * A mapped stream.
   *
   * @param mapping may throw, which fails the stream
   */
  MappedStream(ReadStream<A> source, Function<A, B> mapping) {
    this.source = source;
    this.mapping = mapping;
  }

  @Override
  public MappedStream<A, B> handler(Handler<B> handler) {
    source.handler(handler == null ? null : value -> hand(value, handler));
    return this;
  }

  private void hand(A value, Handler<B> handler) {
    B mapped;
    try {
      mapped = mapping.apply(value);
    } catch (RuntimeException e) {
      source.handler(null);
      failed.handle(e);
      return;
    }
    handler.handle(mapped);
  }

  @Override
  public MappedStream<A, B> exceptionHandler(Handler<Throwable> handler) {
    failed = handler == null ? failure -> {} : handler;
    source.exceptionHandler(handler);
    return this;
  }

  @Override
  public MappedStream<A, B> endHandler(Handler<Void> handler) {
    source.endHandler(handler);
    return this;
  }

  @Override
  public MappedStream<A, B> pause() {
    source.pause();
    return this;
  }

  @Override
  public MappedStream<A, B> resume() {
    source.resume();
    return this;
  }

  @Override
  public MappedStream<A, B> fetch(long amount) {
    source.fetch(amount);
    return this;
  }
}
