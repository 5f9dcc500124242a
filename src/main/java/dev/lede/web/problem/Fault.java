package dev.lede.web.problem;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.intake.IntakeFailure;
import dev.lede.web.wire.Refusal;
import java.util.Locale;

/** Everything that can go wrong with a request, and the status it is answered with. */
public enum Fault {
  BAD_REQUEST(400, "Bad Request"),
  BAD_JSON(400, "Bad Request"),
  BAD_FIELD(400, "Bad Request"),
  UNAUTHORIZED(401, "Unauthorized"),
  FORBIDDEN_ORIGIN(403, "Forbidden"),
  FORBIDDEN_HOST(403, "Forbidden"),
  SWITCHED_OFF(403, "Forbidden"),
  FORBIDDEN_ADDRESS(403, "Forbidden"),
  NOT_FOUND(404, "Not Found"),
  METHOD_NOT_ALLOWED(405, "Method Not Allowed"),
  BODY_TOO_SLOW(408, "Request Timeout"),
  TOO_LONG(413, "Content Too Large"),
  URI_TOO_LONG(414, "URI Too Long"),
  UNSUPPORTED_MEDIA_TYPE(415, "Unsupported Media Type"),
  EXPECTATION_FAILED(417, "Expectation Failed"),
  UNKNOWN_NAME(422, "Unprocessable Content"),
  UNREADABLE(422, "Unprocessable Content"),
  UPGRADE_REQUIRED(426, "Upgrade Required"),
  TOO_MANY_REQUESTS(429, "Too Many Requests"),
  HEADERS_TOO_LONG(431, "Request Header Fields Too Large"),
  INTERNAL(500, "Internal Server Error"),
  UNREACHABLE(502, "Bad Gateway"),
  OVERLOADED(503, "Service Unavailable"),
  UNAVAILABLE(503, "Service Unavailable"),
  TIMEOUT(504, "Gateway Timeout");

  private final int status;
  private final String title;

  Fault(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** Status of the answer. */
  public int status() {
    return status;
  }

  /** Title of the status. */
  public String title() {
    return title;
  }

  /** The one word on the wire, such as {@code bad_field}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the same request may succeed soon; the answer then says when to try again. */
  public boolean passing() {
    return status == 429 || status == 503;
  }

  static Fault of(Refusal.Reason reason) {
    return switch (reason) {
      case BAD_JSON -> BAD_JSON;
      case BAD_FIELD -> BAD_FIELD;
      case UNKNOWN_NAME -> UNKNOWN_NAME;
      case TOO_LONG -> TOO_LONG;
    };
  }

  static Fault of(IntakeFailure.Reason reason) {
    return switch (reason) {
      case SWITCHED_OFF -> SWITCHED_OFF;
      case BAD_ADDRESS -> BAD_FIELD;
      case FORBIDDEN_ADDRESS -> FORBIDDEN_ADDRESS;
      case UNREACHABLE -> UNREACHABLE;
      case UNREADABLE -> UNREADABLE;
      case TOO_LONG -> TOO_LONG;
      case TIMEOUT -> TIMEOUT;
      case OVERLOADED -> OVERLOADED;
    };
  }

  static Fault of(AnalysisFailure.Code code) {
    return switch (code) {
      case OVERLOADED -> OVERLOADED;
      case UNAVAILABLE -> UNAVAILABLE;
      case TIMEOUT -> TIMEOUT;
      case ANALYSIS_FAILED -> INTERNAL;
    };
  }

  /** The first fault of this status; what has a status unknown here is a fault of the server. */
  static Fault of(int status) {
    for (Fault fault : values()) {
      if (fault.status == status) {
        return fault;
      }
    }
    return INTERNAL;
  }
}
