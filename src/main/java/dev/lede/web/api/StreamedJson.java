package dev.lede.web.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Iterator;

/**
 * Writes long JSON piece by piece: one bufferful in a turn of the event loop, and none while the
 * client does not read. Confined to the context of the response.
 */
final class StreamedJson {
  /** A part of an answer, small enough to be written in one go. */
  @FunctionalInterface
  interface Piece {
    void write(JsonGenerator json) throws IOException;
  }

  private static final int BUFFER_CHARS = 64 * 1024;
  private static final JsonFactory JSON = new JsonFactory();

  private final Vertx vertx;
  private final HttpServerResponse response;
  private final Iterator<Piece> pieces;
  private final boolean isLine;
  private final StringWriter buffer = new StringWriter();
  private final JsonGenerator json;
  private final Promise<Void> ended = Promise.promise();

  private StreamedJson(
      Vertx vertx, HttpServerResponse response, Iterator<Piece> pieces, boolean isLine)
      throws IOException {
    this.vertx = vertx;
    this.response = response;
    this.pieces = pieces;
    this.isLine = isLine;
    // A writer, not a stream: what an engine may cut out of a pair of surrogates cannot stop it.
    this.json = JSON.createGenerator(buffer);
  }

  /**
   * Sends the pieces as one answer; status and headers are set already.
   *
   * @return completes when all is sent; fails when a piece fails or the client is gone
   */
  static Future<Void> send(Vertx vertx, HttpServerResponse response, Iterator<Piece> pieces) {
    return start(vertx, response, pieces, false);
  }

  /**
   * Sends the pieces as one line of an answer that goes on; status and headers are set already.
   *
   * @return completes when all is sent and the client may be sent more; fails when a piece fails or
   *     the client is gone
   */
  static Future<Void> line(Vertx vertx, HttpServerResponse response, Iterator<Piece> pieces) {
    return start(vertx, response, pieces, true);
  }

  /** The pieces as text, all at once. */
  static String text(Iterator<Piece> pieces) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      while (pieces.hasNext()) {
        pieces.next().write(json);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail", e);
    }
    return out.toString();
  }

  private static Future<Void> start(
      Vertx vertx, HttpServerResponse response, Iterator<Piece> pieces, boolean isLine) {
    try {
      StreamedJson stream = new StreamedJson(vertx, response, pieces, isLine);
      response.exceptionHandler(stream.ended::tryFail);
      stream.turn();
      return stream.ended.future();
    } catch (IOException e) {
      return Future.failedFuture(e);
    }
  }

  private void turn() {
    if (ended.future().isComplete()) {
      return;
    }
    if (response.closed()) {
      ended.tryFail("the client is gone");
      return;
    }
    try {
      fill();
    } catch (IOException | RuntimeException e) {
      ended.tryFail(e);
      return;
    }
    String chunk = buffer.toString();
    buffer.getBuffer().setLength(0);
    if (!pieces.hasNext() && !isLine) {
      response.end(chunk).onComplete(ended);
      return;
    }
    if (!response.headWritten()) {
      response.setChunked(true);
    }
    boolean last = !pieces.hasNext();
    response.write(last ? chunk + '\n' : chunk).onFailure(ended::tryFail);
    Runnable next = last ? ended::tryComplete : this::turn;
    if (response.writeQueueFull()) {
      response.drainHandler(drained -> next.run());
    } else if (last) {
      next.run();
    } else {
      vertx.runOnContext(later -> next.run());
    }
  }

  private void fill() throws IOException {
    while (pieces.hasNext() && buffer.getBuffer().length() < BUFFER_CHARS) {
      pieces.next().write(json);
    }
    json.flush();
  }
}
