package dev.lede.web.api;

import dev.lede.intake.FileKind;
import dev.lede.intake.desk.Intake;
import dev.lede.web.problem.Admission;
import dev.lede.web.problem.Fault;
import dev.lede.web.problem.RequestFailed;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** The handlers of {@code POST /api/v1/extract} and {@code POST /api/v1/fetch}, in their order. */
public final class IntakeRoutes {
  private static final OptionalLong BODY_MILLIS = OptionalLong.of(60_000);
  private static final int ADDRESS_BYTES = 16_384;

  private final Intake intake;
  private final Admission admission;
  private final ApiConfig config;

  /**
   * Makes the handlers.
   *
   * @param admission counts the requests of all event loops
   */
  public IntakeRoutes(Intake intake, Admission admission, ApiConfig config) {
    this.intake = intake;
    this.admission = admission;
    this.config = config;
  }

  /** Reads files. */
  public void onExtract(Route route) {
    body(route, IntakeRoutes::kind, config.maxBodyBytes())
        .handler(new IntakeHandler((contentType, body) -> intake.read(kind(contentType), body)));
  }

  /** Opens addresses. */
  public void onFetch(Route route) {
    body(route, type -> BodyKind.of(type, BodyKind.JSON), ADDRESS_BYTES)
        .handler(
            new IntakeHandler((contentType, body) -> intake.fetch(FetchRequest.of(body).url())));
  }

  private Route body(Route route, Consumer<String> requireKnown, int maxBytes) {
    return route
        .handler(new BodyGate(admission, requireKnown, BODY_MILLIS))
        .handler(BodyHandler.create(false).setBodyLimit(maxBytes));
  }

  private static FileKind kind(String contentType) {
    return FileKind.ofContentType(contentType)
        .orElseThrow(
            () ->
                new RequestFailed(
                    Fault.UNSUPPORTED_MEDIA_TYPE,
                    "Content-Type must be one of " + String.join(", ", FileKind.mediaTypes())));
  }
}
