package dev.lede.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before a server, under the path {@code /lede}, and is busy for the first requests. */
final class Turns {
  private final HttpClient client;
  private final HttpServer front;
  private final int port;
  private final AtomicInteger busy;
  private final List<Integer> statuses = new CopyOnWriteArrayList<>();
  private volatile String authorization;

  Turns(Vertx vertx, int port, int busy) {
    this.client = vertx.createHttpClient();
    this.port = port;
    this.busy = new AtomicInteger(busy);
    this.front = TestServer.done(vertx.createHttpServer().requestHandler(this::take).listen(0));
  }

  int port() {
    return front.actualPort();
  }

  void beBusy(int times) {
    busy.set(times);
  }

  /** What was answered, in order. */
  List<Integer> statuses() {
    return List.copyOf(statuses);
  }

  /** The header of the last request. */
  String authorization() {
    return authorization;
  }

  private void take(HttpServerRequest request) {
    authorization = request.getHeader("Authorization");
    request.body().compose(body -> answer(request, body));
  }

  private Future<Void> answer(HttpServerRequest request, Buffer body) {
    if (busy.getAndDecrement() > 0) {
      statuses.add(503);
      return request
          .response()
          .setStatusCode(503)
          .putHeader("Retry-After", "0")
          .end("{\"status\":503,\"code\":\"overloaded\",\"title\":\"Busy\",\"detail\":\"later\"}");
    }
    return client
        .request(HttpMethod.POST, port, "127.0.0.1", request.uri().substring("/lede".length()))
        .compose(to -> to.putHeader("Content-Type", request.getHeader("Content-Type")).send(body))
        .compose(answered -> answered.body().compose(read -> pass(request, answered, read)));
  }

  private Future<Void> pass(HttpServerRequest request, HttpClientResponse answered, Buffer body) {
    statuses.add(answered.statusCode());
    return request.response().setStatusCode(answered.statusCode()).end(body);
  }
}
