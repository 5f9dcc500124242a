package dev.lede.client;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.streams.WriteStream;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Sends requests for one text, once each. */
final class Requests {
  private static final String PATH = "/api/v1/annotate";

  private static final String JSON = "application/json";

  private final HttpClient http;
  private final WebClient web;
  private final ClientOptions options;

  Requests(HttpClient http, ClientOptions options) {
    this.http = http;
    this.web = WebClient.wrap(http);
    this.options = options;
  }

  Future<Buffer> json(Buffer body) {
    return send(request(), body);
  }

  Future<Buffer> format(Buffer body, String format) {
    return send(request().addQueryParam("format", format), body);
  }

  Future<Void> stream(Buffer body, String format, WriteStream<Buffer> target) {
    return Exchange.open(http, options, PATH + "?format=" + encoded(format), JSON)
        .compose(request -> request.idleTimeout(options.timeout().toMillis()).send(body))
        .compose(
            response ->
                response.statusCode() == 200
                    ? response.pipeTo(target)
                    : Exchange.failure(response));
  }

  private static String encoded(String format) {
    return URLEncoder.encode(format, StandardCharsets.UTF_8);
  }

  private HttpRequest<Buffer> request() {
    HttpRequest<Buffer> request =
        web.requestAbs(HttpMethod.POST, options.http(PATH))
            .timeout(options.timeout().toMillis())
            .putHeader(HttpHeaders.CONTENT_TYPE.toString(), JSON);
    return options.apiKey() == null ? request : request.bearerTokenAuthentication(options.apiKey());
  }

  private static Future<Buffer> send(HttpRequest<Buffer> request, Buffer body) {
    return request
        .sendBuffer(body)
        .compose(
            response ->
                response.statusCode() == 200
                    ? Future.succeededFuture(bodyOf(response))
                    : Future.failedFuture(failure(response)));
  }

  private static Buffer bodyOf(HttpResponse<Buffer> response) {
    return response.bodyAsBuffer() == null ? Buffer.buffer() : response.bodyAsBuffer();
  }

  private static LedeException failure(HttpResponse<Buffer> response) {
    return AnswerJson.failure(
        response.statusCode(),
        response.statusMessage(),
        response.bodyAsBuffer(),
        RetryAfter.millis(response.getHeader("Retry-After"), Instant.now()));
  }
}
