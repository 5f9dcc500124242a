package dev.lede.client;

import dev.lede.annotation.Mention;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientAgent;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.streams.ReadStream;
import io.vertx.core.streams.WriteStream;
import java.security.SecureRandom;

/**
 * Asks a server of Lede. Safe to use from several threads; make one and keep it, as it holds
 * connections, and {@link #close} it at the end.
 *
 * <p>A future fails with a {@link LedeException} when the server answers with a problem, and with
 * what the network says when it does not answer. Requests that are turned away for the moment (429,
 * 503) or find nobody there are sent again as {@link ClientOptions#retries} says.
 */
public final class LedeClient {
  private static final int MAX_MESSAGE_BYTES = 64 << 20;
  private static final int SILENCE_SECONDS = 180;

  private final Vertx vertx;
  private final ClientOptions options;
  private final HttpClientAgent http;
  private final WebSocketClient sockets;
  private final Attempts attempts;
  private final Requests requests;
  private final Batches batches;

  private LedeClient(Vertx vertx, ClientOptions options) {
    this.vertx = vertx;
    this.options = options;
    this.http =
        vertx.createHttpClient(
            new HttpClientOptions().setDecompressionSupported(true),
            new PoolOptions()
                .setHttp1MaxSize(options.connections())
                .setMaxWaitQueueSize(options.maxWaiting()));
    this.sockets =
        vertx.createWebSocketClient(
            new WebSocketClientOptions()
                .setMaxConnections(options.maxWaiting())
                .setMaxFrameSize(MAX_MESSAGE_BYTES)
                .setMaxMessageSize(MAX_MESSAGE_BYTES)
                .setReadIdleTimeout(SILENCE_SECONDS));
    this.attempts = new Attempts(vertx, options.retries(), new SecureRandom());
    this.requests = new Requests(http, options);
    this.batches = new Batches(vertx, http, options);
  }

  /**
   * A client on the event loops of a Vert.x instance.
   *
   * @param vertx stays the caller's; closing it closes the client too
   */
  public static LedeClient create(Vertx vertx, ClientOptions options) {
    return new LedeClient(vertx, options);
  }

  /** Has a text annotated. */
  public Future<Article> annotate(String text) {
    return annotate(text, AnnotateOptions.DEFAULT);
  }

  /**
   * Has a text annotated.
   *
   * @return the annotations; offsets count UTF-16 code units, so that {@code text.substring} of a
   *     {@link Mention} is its text
   */
  public Future<Article> annotate(String text, AnnotateOptions how) {
    Buffer body = RequestJson.request(text, how);
    return attempts.of(() -> requests.json(body)).map(AnswerJson::article);
  }

  /**
   * Has a text annotated in the format of another tool.
   *
   * @param format name of the format, such as {@code conllu}
   * @return the bytes of the file
   */
  public Future<Buffer> annotate(String text, AnnotateOptions how, String format) {
    Buffer body = RequestJson.request(text, how);
    return attempts.of(() -> requests.format(body, format));
  }

  /**
   * The same into a stream, as fast as that takes it. Not sent again once the answer has begun.
   *
   * @param target is ended after a success
   */
  public Future<Void> annotate(
      String text, AnnotateOptions how, String format, WriteStream<Buffer> target) {
    Buffer body = RequestJson.request(text, how);
    return attempts.of(() -> requests.stream(body, format, target));
  }

  /**
   * Has many texts annotated while they are read.
   *
   * @param texts are asked for on an event loop, only as fast as the server takes them; read again
   *     from the start when the server is busy at first
   * @param each how each text is to be annotated
   */
  public Future<BatchAnswers> batch(Iterable<BatchText> texts, AnnotateOptions each) {
    return attempts.of(() -> batches.send(texts, each));
  }

  /**
   * The same for a stream, which can be read but once: a busy server is not asked again.
   *
   * @param texts is paused until there is a connection
   */
  public Future<BatchAnswers> batch(ReadStream<BatchText> texts, AnnotateOptions each) {
    return batches.send(texts, each);
  }

  /**
   * A document that is annotated while it is written. Connects at once, and again whenever the
   * connection is lost.
   *
   * @param listener is told what happens, on the context of the article
   */
  public LiveArticle live(LiveListener listener) {
    return LiveArticle.connect(vertx.getOrCreateContext(), sockets, options, attempts, listener);
  }

  /** Gives all connections up; what is under way fails. */
  public Future<Void> close() {
    return Future.join(http.close(), sockets.close()).mapEmpty();
  }
}
