package dev.lede.web.api;

import dev.lede.web.api.LineSplitter.Line;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.streams.ReadStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.Function;

/**
 * One batch on its way: lines in, answers out in the same order. Only so many lines, and so many
 * bytes of them, are at work or waiting to be written at once; beyond that the client is not read.
 * While the client does not read its answers, none is begun. Confined to the context of the body.
 */
final class BatchRun {
  /** A line at work: its answer, and how many bytes it came in. */
  private record Slot(Future<Iterator<StreamedJson.Piece>> answer, int bytes) {}

  private final Vertx vertx;
  private final ReadStream<Buffer> body;
  private final HttpServerResponse response;
  private final Function<Line, Future<Iterator<StreamedJson.Piece>>> work;
  private final BatchLimits limits;
  private final LineSplitter splitter;
  private final Deque<Line> read = new ArrayDeque<>();
  private final Deque<Slot> slots = new ArrayDeque<>();
  private final Promise<Void> done = Promise.promise();
  private int bytesAtWork;
  private boolean ended;
  private boolean writing;
  private boolean ending;
  private boolean turning;
  private boolean again;

  /**
   * A batch.
   *
   * @param body the lines, as they come
   * @param work annotates a line; must not fail, what goes wrong is an answer
   */
  BatchRun(
      Vertx vertx,
      ReadStream<Buffer> body,
      HttpServerResponse response,
      Function<Line, Future<Iterator<StreamedJson.Piece>>> work,
      BatchLimits limits) {
    this.vertx = vertx;
    this.body = body;
    this.response = response;
    this.work = work;
    this.limits = limits;
    this.splitter = new LineSplitter(limits.maxLineBytes(), this::take);
  }

  /** Completes when every line is answered; fails when the client goes before. */
  Future<Void> run() {
    response.setChunked(true);
    response.exceptionHandler(this::fail);
    response.closeHandler(closed -> fail(new BatchAbandoned()));
    body.exceptionHandler(this::fail);
    body.handler(this::receive);
    body.endHandler(end -> finish());
    body.resume();
    return done.future();
  }

  private void receive(Buffer chunk) {
    splitter.feed(chunk);
    turn();
  }

  private void finish() {
    splitter.finish();
    ended = true;
    turn();
  }

  private void take(Line line) {
    if (!line.isBlank()) {
      read.add(line);
    }
  }

  private void fail(Throwable cause) {
    read.clear();
    slots.clear();
    done.tryFail(cause);
  }

  /** One step after the other: what a step completes at once asks for the next. */
  private void turn() {
    again = true;
    if (turning) {
      return;
    }
    turning = true;
    while (again && !ending && !done.future().isComplete()) {
      again = false;
      step();
    }
    turning = false;
  }

  /** Begins what may be begun, writes what is ready, and reads on or waits. */
  private void step() {
    while (!read.isEmpty() && hasRoom(read.peek())) {
      begin(read.poll());
    }
    write();
    if (!read.isEmpty()) {
      body.pause();
    } else if (!ended) {
      body.resume();
    } else if (slots.isEmpty() && !writing) {
      ending = true;
      response.end().onComplete(done);
    }
  }

  private boolean hasRoom(Line line) {
    return slots.isEmpty()
        || (slots.size() < limits.maxLines()
            && bytesAtWork + size(line) <= limits.maxBytesAtWork());
  }

  private void begin(Line line) {
    Slot slot = new Slot(work.apply(line), size(line));
    bytesAtWork += slot.bytes();
    slots.add(slot);
    slot.answer().onComplete(answered -> turn());
  }

  private void write() {
    Slot head = slots.peek();
    if (writing || head == null || !head.answer().isComplete()) {
      return;
    }
    writing = true;
    head.answer()
        .compose(pieces -> StreamedJson.line(vertx, response, pieces))
        .onComplete(
            written -> {
              writing = false;
              if (written.failed()) {
                fail(written.cause());
              } else if (head.equals(slots.peek())) {
                slots.poll();
                bytesAtWork -= head.bytes();
                turn();
              }
            });
  }

  private static int size(Line line) {
    return line.bytes() == null ? 0 : line.bytes().length();
  }
}
