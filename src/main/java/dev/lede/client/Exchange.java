package dev.lede.client;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.time.Instant;

/** How a request whose body or answer streams begins, and what it is when it is no success. */
final class Exchange {
  private Exchange() {}

  /** A request with its headers, not sent yet. */
  static Future<HttpClientRequest> open(
      HttpClient http, ClientOptions options, String path, String contentType) {
    RequestOptions to =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setAbsoluteURI(options.http(path))
            .putHeader(HttpHeaders.CONTENT_TYPE, contentType);
    if (options.apiKey() != null) {
      to.putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + options.apiKey());
    }
    return http.request(to);
  }

  /** Reads an answer that is no success and fails with what it says. */
  static <T> Future<T> failure(HttpClientResponse response) {
    String retryAfter = response.getHeader(HttpHeaders.RETRY_AFTER);
    return response
        .body()
        .transform(
            read ->
                Future.failedFuture(
                    AnswerJson.failure(
                        response.statusCode(),
                        response.statusMessage(),
                        read.result(),
                        RetryAfter.millis(retryAfter, Instant.now()))));
  }
}
