package dev.lede.web.api;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.format.Format;
import dev.lede.web.problem.Fault;
import dev.lede.web.problem.Problem;
import dev.lede.web.problem.RequestFailed;
import dev.lede.web.problem.RequestId;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** {@code POST /api/v1/annotate}: reads a request, has its text annotated, writes the answer. */
final class AnnotateHandler implements Handler<RoutingContext> {
  private final ArticleCall call;
  private final ApiConfig config;

  AnnotateHandler(ArticleCall call, ApiConfig config) {
    this.call = call;
    this.config = config;
  }

  @Override
  public void handle(RoutingContext context) {
    MultiMap query = RequestReader.query(context);
    Optional<Format> format = AnswerFormat.of(context, query);
    AnnotateRequest request = request(context, query);
    call.annotate(
            format.isPresent() ? request.forNames() : request, () -> !context.response().closed())
        .compose(answer -> send(context, format, answer))
        .onFailure(context::fail);
  }

  private AnnotateRequest request(RoutingContext context, MultiMap query) {
    Buffer body = context.body().buffer();
    byte[] sent = body == null ? new byte[0] : body.getBytes();
    byte[] bytes = BodyGate.coding(context).inflate(sent, config.maxBodyBytes());
    BodyKind kind = AnnotateRoute.kind(context.request().getHeader(HttpHeaders.CONTENT_TYPE));
    return AnnotateRequest.of(RequestReader.read(kind, bytes, query), config.maxChars());
  }

  private static Future<Void> send(RoutingContext context, Optional<Format> format, Answer answer) {
    HttpServerResponse response = context.response();
    response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    if (answer.found().gap() == AnalysisFailure.Code.TIMEOUT) {
      Problem problem = timeout().problem(RequestId.of(context));
      response
          .setStatusCode(problem.fault().status())
          .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
      return StreamedJson.send(context.vertx(), response, ApiJson.partial(problem, answer));
    }
    if (format.isPresent()) {
      response.putHeader(HttpHeaders.CONTENT_TYPE, format.get().contentType());
      return response.end(answer.in(format.get()));
    }
    response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
    return StreamedJson.send(context.vertx(), response, ApiJson.answer(answer));
  }

  static RequestFailed timeout() {
    return new RequestFailed(
        Fault.TIMEOUT,
        "The time was over before the text was done; \"analysed\" lists the ranges that are");
  }
}
