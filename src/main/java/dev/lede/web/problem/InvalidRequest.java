package dev.lede.web.problem;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;

/** Answers what could not be read as a request of HTTP; the connection is closed afterwards. */
public final class InvalidRequest implements Handler<HttpServerRequest> {
  @Override
  public void handle(HttpServerRequest request) {
    if (request.version() == null) {
      // An answer would begin with the version that the client made up.
      request.connection().close();
      return;
    }
    Throwable cause = request.decoderResult().cause();
    RequestFailed failed;
    if (cause instanceof TooLongHttpLineException) {
      failed = new RequestFailed(Fault.URI_TOO_LONG, "The first line of the request is too long");
    } else if (cause instanceof TooLongHttpHeaderException) {
      failed = new RequestFailed(Fault.HEADERS_TOO_LONG, "The headers of the request are too long");
    } else {
      failed = new RequestFailed(Fault.BAD_REQUEST, "The request is not as HTTP wants it");
    }
    FailureHandler.head(request.response(), failed);
    request.response().end(failed.problem(RequestId.fresh()).toJson());
  }
}
