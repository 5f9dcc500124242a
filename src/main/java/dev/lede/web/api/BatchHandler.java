package dev.lede.web.api;

import dev.lede.web.access.Pace;
import dev.lede.web.api.LineSplitter.Line;
import dev.lede.web.problem.RequestFailed;
import dev.lede.web.problem.RequestId;
import dev.lede.web.wire.ObjectJson;
import dev.lede.web.wire.Refusal;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.streams.ReadStream;
import io.vertx.ext.web.RoutingContext;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;

/**
 * {@code POST /api/v1/batch}: NDJSON in, NDJSON out. Each line is a request as {@code
 * /api/v1/annotate} takes it, with an {@code id} of the client's own; the query holds for every
 * line. A line that cannot be answered gets a problem in its place, with the line's number, and the
 * rest goes on.
 */
final class BatchHandler implements Handler<RoutingContext> {
  static final String MEDIA_TYPE = "application/x-ndjson";

  private final ArticleCall call;
  private final ApiConfig config;

  BatchHandler(ArticleCall call, ApiConfig config) {
    this.call = call;
    this.config = config;
  }

  @Override
  public void handle(RoutingContext context) {
    MultiMap query = RequestReader.query(context);
    requireKnown(query);
    context
        .response()
        .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    new BatchRun(
            context.vertx(),
            body(context),
            context.response(),
            line -> answer(context, line, query),
            BatchLimits.of(config))
        .run()
        .onFailure(context::fail);
  }

  private static ReadStream<Buffer> body(RoutingContext context) {
    BodyCoding coding = BodyGate.coding(context);
    return coding == BodyCoding.IDENTITY
        ? context.request()
        : new InflatedStream(context.vertx(), context.request(), coding);
  }

  /** Refuses a query that would make every line fail, and formats, which lines do not have. */
  private static void requireKnown(MultiMap query) {
    String format = query.get("format");
    if (format != null && !format.equals("json")) {
      throw Refusal.badField("format", "must be json in a batch: its answers are lines of JSON");
    }
    AnnotateRequest.of(RequestReader.add(ObjectJson.ofText("text", ""), query), Integer.MAX_VALUE);
  }

  private Future<Iterator<StreamedJson.Piece>> answer(
      RoutingContext context, Line line, MultiMap query) {
    BatchLine read = new BatchLine(line.number(), RequestId.of(context));
    long millis = Pace.of(context).millisBefore(1);
    return millis == 0
        ? answer(context, line, query, read)
        : context
            .vertx()
            .timer(millis, TimeUnit.MILLISECONDS)
            .compose(now -> answer(context, line, query, read));
  }

  private Future<Iterator<StreamedJson.Piece>> answer(
      RoutingContext context, Line line, MultiMap query, BatchLine read) {
    try {
      return call.annotate(request(read, line, query), () -> !context.response().closed())
          .map(read::answer)
          .otherwise(cause -> read.problem(RequestFailed.of(cause)));
    } catch (Refusal refusal) {
      return Future.succeededFuture(read.problem(RequestFailed.of(refusal)));
    }
  }

  private AnnotateRequest request(BatchLine read, Line line, MultiMap query) {
    if (line.bytes() == null) {
      throw Refusal.tooLong("line", config.maxBodyBytes() + 1, config.maxBodyBytes(), "bytes");
    }
    ObjectJson json = ObjectJson.parse(BatchLine.text(line), "The line");
    read.takeId(json);
    return AnnotateRequest.of(RequestReader.add(json, query), config.maxChars());
  }
}
