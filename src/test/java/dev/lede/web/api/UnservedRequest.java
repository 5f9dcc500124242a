package dev.lede.web.api;

import dev.lede.session.ArticleAnnotator;
import dev.lede.session.SessionLimits;
import dev.lede.support.CapitalisedWords;
import dev.lede.support.ReadAtOnce;
import dev.lede.web.problem.Fault;
import dev.lede.web.problem.RequestFailed;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import java.util.Locale;
import java.util.Map;

/**
 * The way of a request to the JSON API from its bytes to its answer, with a cheap engine and
 * without a server.
 */
public final class UnservedRequest {
  private static final int MAX_BYTES = 200_000;
  private static final int MAX_CHARS = 10_000;
  private static final ArticleCall CALL =
      new ArticleCall(
          new ArticleAnnotator(
              (sentences, priority, millis) ->
                  Future.succeededFuture(new CapitalisedWords().annotate(sentences)),
              new ReadAtOnce(),
              SessionLimits.DEFAULT),
          new ModelName("words", "1"),
          20_000);

  private UnservedRequest() {}

  /**
   * Answers a request.
   *
   * @param type value of {@code Content-Type}
   * @param coding value of {@code Content-Encoding}, or null
   * @return the answer in JSON, or {@code "problem "} and its code
   * @throws RuntimeException when the program fails
   */
  public static String answer(String type, String coding, Map<String, String> query, byte[] body) {
    try {
      BodyCoding how =
          BodyCoding.valueOf(coding == null ? "IDENTITY" : coding.toUpperCase(Locale.ROOT));
      MultiMap parameters = MultiMap.caseInsensitiveMultiMap().addAll(query);
      byte[] bytes = how.inflate(body, MAX_BYTES);
      AnnotateRequest request =
          AnnotateRequest.of(
              RequestReader.read(AnnotateRoute.kind(type), bytes, parameters), MAX_CHARS);
      Future<Answer> answer = CALL.annotate(request, () -> true);
      if (answer.failed()) {
        throw new IllegalStateException("the call failed", answer.cause());
      }
      return answer.result().json(null);
    } catch (RuntimeException failure) {
      RequestFailed failed = RequestFailed.of(failure);
      if (failed.fault() == Fault.INTERNAL) {
        throw failure;
      }
      return "problem " + failed.fault().code();
    }
  }
}
