package dev.lede.web.api;

import dev.lede.intake.IncomingArticle;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.function.BiFunction;

/** Answers with an article that comes in. */
final class IntakeHandler implements Handler<RoutingContext> {
  private final BiFunction<String, Buffer, Future<IncomingArticle>> take;

  /**
   * A handler.
   *
   * @param take gets the article that a body of that {@code Content-Type} is, or asks for
   */
  IntakeHandler(BiFunction<String, Buffer, Future<IncomingArticle>> take) {
    this.take = take;
  }

  @Override
  public void handle(RoutingContext context) {
    Buffer body = context.body().buffer();
    String contentType = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
    take.apply(contentType, body == null ? Buffer.buffer() : body)
        .compose(
            article ->
                context
                    .response()
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .end(IncomingArticleJson.write(article)))
        .onFailure(context::fail);
  }
}
