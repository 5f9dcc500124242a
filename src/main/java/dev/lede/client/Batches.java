package dev.lede.client;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.streams.Pipe;
import io.vertx.core.streams.ReadStream;

/**
 * Sends batches: texts and answers stream at the same time, each as fast as the other side reads.
 */
final class Batches {
  private static final String PATH = "/api/v1/batch";

  private final Vertx vertx;
  private final HttpClient http;
  private final ClientOptions options;

  Batches(Vertx vertx, HttpClient http, ClientOptions options) {
    this.vertx = vertx;
    this.http = http;
    this.options = options;
  }

  Future<BatchAnswers> send(Iterable<BatchText> texts, AnnotateOptions each) {
    return open()
        .compose(
            request ->
                send(
                    request,
                    new IteratorStream<>(vertx.getOrCreateContext(), texts.iterator()),
                    each));
  }

  Future<BatchAnswers> send(ReadStream<BatchText> texts, AnnotateOptions each) {
    texts.pause();
    return open().compose(request -> send(request, texts, each));
  }

  private Future<HttpClientRequest> open() {
    return Exchange.open(http, options, PATH, "application/x-ndjson");
  }

  private static Future<BatchAnswers> send(
      HttpClientRequest request, ReadStream<BatchText> texts, AnnotateOptions each) {
    request.setChunked(true);
    Pipe<Buffer> pipe =
        new MappedStream<>(texts, (BatchText text) -> RequestJson.line(text, each)).pipe();
    Future<Void> sent = pipe.endOnFailure(false).to(request);
    Future<BatchAnswers> answers =
        request.response().compose(response -> answers(request, response, pipe));
    sent.onFailure(
        cause -> {
          if (answers.succeeded()) {
            answers.result().fail(cause);
          } else {
            request.reset(0, cause);
          }
        });
    return answers.recover(failure -> Future.failedFuture(sent.failed() ? sent.cause() : failure));
  }

  private static Future<BatchAnswers> answers(
      HttpClientRequest request, HttpClientResponse response, Pipe<Buffer> pipe) {
    if (response.statusCode() == 200) {
      response.pause();
      return Future.succeededFuture(new BatchAnswers(request, response));
    }
    return Exchange.<BatchAnswers>failure(response)
        .onComplete(
            told -> {
              pipe.close();
              request.reset();
            });
  }
}
