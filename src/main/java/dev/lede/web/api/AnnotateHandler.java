package dev.lede.web.api;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.session.ArticleAnnotations;
import dev.lede.session.ArticleAnnotator;
import dev.lede.web.problem.Fault;
import dev.lede.web.problem.Problem;
import dev.lede.web.problem.RequestFailed;
import dev.lede.web.problem.RequestId;
import dev.lede.web.wire.Refusal;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code POST /api/v1/annotate}: reads a request, has its text annotated, writes the answer. */
final class AnnotateHandler implements Handler<RoutingContext> {
  private static final List<String> FORMATS = List.of("json");

  private final ArticleAnnotator annotator;
  private final ModelName model;
  private final ApiConfig config;

  AnnotateHandler(ArticleAnnotator annotator, ModelName model, ApiConfig config) {
    this.annotator = annotator;
    this.model = model;
    this.config = config;
  }

  @Override
  public void handle(RoutingContext context) {
    long started = System.nanoTime();
    AnnotateRequest request = request(context);
    annotator
        .annotate(
            request.text(),
            new Dictionary(request.dictionary()).find(request.text()),
            request.date(),
            config.timeoutMillis(),
            () -> !context.response().closed())
        .compose(found -> answer(context, request, found, started))
        .onFailure(context::fail);
  }

  private AnnotateRequest request(RoutingContext context) {
    MultiMap query = MultiMap.caseInsensitiveMultiMap().addAll(query(context));
    String format = query.get("format");
    if (format != null && !FORMATS.contains(format)) {
      throw Refusal.unknownName("format", format, FORMATS);
    }
    query.remove("format");
    Buffer body = context.body().buffer();
    byte[] bytes = body == null ? new byte[0] : body.getBytes();
    BodyKind kind = BodyKind.of(context.request().getHeader(HttpHeaders.CONTENT_TYPE));
    return AnnotateRequest.of(RequestReader.read(kind, bytes, query), config.maxChars());
  }

  private static MultiMap query(RoutingContext context) {
    try {
      return context.queryParams();
    } catch (HttpException e) {
      throw new RequestFailed(Fault.BAD_REQUEST, "The query is not percent-encoded as it must be");
    }
  }

  private Future<Void> answer(
      RoutingContext context, AnnotateRequest request, ArticleAnnotations found, long started) {
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    Answer answer = new Answer(request, found, Selection.of(request, found), model, millis);
    HttpServerResponse response = context.response();
    response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (found.gap() == AnalysisFailure.Code.TIMEOUT) {
      Problem problem = timeout().problem(RequestId.of(context));
      response
          .setStatusCode(problem.fault().status())
          .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
      return StreamedJson.send(context.vertx(), response, ApiJson.partial(problem, answer));
    }
    response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
    return StreamedJson.send(context.vertx(), response, ApiJson.answer(answer));
  }

  private static RequestFailed timeout() {
    return new RequestFailed(
        Fault.TIMEOUT,
        "The time was over before the text was done; \"analysed\" lists the ranges that are");
  }
}
