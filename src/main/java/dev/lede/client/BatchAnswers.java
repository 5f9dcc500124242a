package dev.lede.client;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.parsetools.RecordParser;
import io.vertx.core.streams.ReadStream;
import java.util.function.Function;

/**
 * The answers of a batch, in the order of its texts, while these are still being sent. Nothing is
 * lost before {@link #handler} is set. While the stream is paused the server is not read, and soon
 * it reads no more texts. Ends when every text is answered; fails when the connection does, or when
 * reading the texts does.
 */
public final class BatchAnswers implements ReadStream<BatchAnswer> {
  private static final int MAX_LINE_BYTES = 1 << 28;

  private final HttpClientRequest request;
  private final HttpClientResponse response;
  private final ReadStream<BatchAnswer> lines;
  private Handler<Throwable> failed = failure -> {};

  /** Takes over a response that is paused. */
  BatchAnswers(HttpClientRequest request, HttpClientResponse response) {
    this.request = request;
    this.response = response;
    RecordParser parser = RecordParser.newDelimited("\n", response).maxRecordSize(MAX_LINE_BYTES);
    lines = new MappedStream<>(parser, AnswerJson::line);
  }

  /**
   * Hands every answer to a function, the next when the future of the last has completed.
   *
   * @return completes after the last answer; fails with the batch or with the function, which stops
   *     the batch
   */
  public Future<Void> each(Function<BatchAnswer, Future<Void>> function) {
    return new EachAnswer(this, function).run();
  }

  /** Stops the batch: what is not answered yet is not worked on any more. */
  public void cancel() {
    request.reset();
  }

  /** The batch ends with this, as its texts cannot be had any more. */
  void fail(Throwable cause) {
    failed.handle(cause);
    cancel();
  }

  @Override
  public BatchAnswers handler(Handler<BatchAnswer> handler) {
    lines.handler(handler);
    if (handler != null) {
      response.resume();
    }
    return this;
  }

  @Override
  public BatchAnswers exceptionHandler(Handler<Throwable> handler) {
    failed = handler == null ? failure -> {} : handler;
    lines.exceptionHandler(handler);
    return this;
  }

  @Override
  public BatchAnswers endHandler(Handler<Void> handler) {
    lines.endHandler(handler);
    return this;
  }

  @Override
  public BatchAnswers pause() {
    lines.pause();
    return this;
  }

  @Override
  public BatchAnswers resume() {
    lines.resume();
    return this;
  }

  @Override
  public BatchAnswers fetch(long amount) {
    lines.fetch(amount);
    return this;
  }
}
