package dev.lede.web.api;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.zip.DataFormatException;

/**
 * A body as it was before it was compressed, while it comes. Small pieces of it are inflated, one
 * in a turn of the event loop and none while nobody wants to read, so that neither a bomb nor a
 * slow reader takes more than a megabyte. Confined to the context of the request.
 */
final class InflatedStream implements ReadStream<Buffer> {
  /** At most a thousand times as many come out. */
  private static final int PIECE_BYTES = 1024;

  private final Vertx vertx;
  private final ReadStream<Buffer> source;
  private final BodyCoding coding;
  private final PieceInflater inflater;
  private Handler<Buffer> handler = bytes -> {};
  private Handler<Void> endHandler = end -> {};
  private Handler<Throwable> failed = cause -> {};
  private Buffer pending = Buffer.buffer();
  private int at;
  private boolean paused;
  private boolean scheduled;
  private boolean ended;
  private boolean over;

  /**
   * A body.
   *
   * @param source as it comes
   * @param coding gzip or deflate
   */
  InflatedStream(Vertx vertx, ReadStream<Buffer> source, BodyCoding coding) {
    this.vertx = vertx;
    this.source = source;
    this.coding = coding;
    this.inflater = new PieceInflater(coding, bytes -> handler.handle(bytes));
    source.handler(this::receive);
    source.endHandler(this::end);
    source.exceptionHandler(this::fail);
  }

  private void receive(Buffer chunk) {
    pending = chunk;
    at = 0;
    source.pause();
    turn();
  }

  private void end(Void end) {
    ended = true;
    turn();
  }

  private void turn() {
    if (!paused && !over && !scheduled) {
      scheduled = true;
      vertx.runOnContext(
          now -> {
            scheduled = false;
            step();
          });
    }
  }

  private void step() {
    if (paused || over) {
      return;
    }
    if (at < pending.length()) {
      int to = Math.min(pending.length(), at + PIECE_BYTES);
      inflate(pending.getBytes(at, to));
      at = to;
      turn();
    } else if (!ended) {
      source.resume();
    } else if (inflater.isWhole()) {
      over = true;
      inflater.close();
      endHandler.handle(null);
    } else {
      fail(coding.broken());
    }
  }

  private void inflate(byte[] piece) {
    try {
      inflater.feed(piece);
    } catch (DataFormatException e) {
      fail(coding.broken());
    }
  }

  private void fail(Throwable cause) {
    if (!over) {
      over = true;
      inflater.close();
      failed.handle(cause);
    }
  }

  @Override
  public InflatedStream exceptionHandler(Handler<Throwable> onFailure) {
    failed = onFailure;
    return this;
  }

  @Override
  public InflatedStream handler(Handler<Buffer> onBytes) {
    handler = onBytes;
    return this;
  }

  @Override
  public InflatedStream endHandler(Handler<Void> onEnd) {
    endHandler = onEnd;
    return this;
  }

  @Override
  public InflatedStream pause() {
    paused = true;
    return this;
  }

  @Override
  public InflatedStream resume() {
    paused = false;
    turn();
    return this;
  }

  @Override
  public InflatedStream fetch(long amount) {
    return resume();
  }
}
