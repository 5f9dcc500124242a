package dev.lede.link;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.WriteStream;

/** Keeps the body of an answer, and refuses one that is too long. For one answer. */
final class BoundedBody implements WriteStream<Buffer> {

  private final int most;
  private final Buffer content = Buffer.buffer();

  BoundedBody(int most) {
    this.most = most;
  }

  /** What has come. */
  Buffer content() {
    return content;
  }

  @Override
  public Future<Void> write(Buffer data) {
    if (content.length() + data.length() > most) {
      return Future.failedFuture("an answer of more than " + most + " bytes");
    }
    content.appendBuffer(data);
    return Future.succeededFuture();
  }

  @Override
  public Future<Void> end() {
    return Future.succeededFuture();
  }

  @Override
  public WriteStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
    return this;
  }

  @Override
  public WriteStream<Buffer> setWriteQueueMaxSize(int maxSize) {
    return this;
  }

  @Override
  public boolean writeQueueFull() {
    return false;
  }

  @Override
  public WriteStream<Buffer> drainHandler(Handler<Void> handler) {
    return this;
  }
}
