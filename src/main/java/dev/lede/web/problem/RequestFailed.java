package dev.lede.web.problem;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.intake.IntakeFailure;
import dev.lede.web.wire.Refusal;
import java.util.Objects;

/**
 * A request ends with this fault. The detail is for the client and may quote what it sent, so it is
 * never logged. Has no stack trace: it is an answer, not a fault of the program.
 */
public final class RequestFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final int SOON_SECONDS = 1;

  private final Fault fault;
  private final String field;
  private final int retrySeconds;

  private RequestFailed(Fault fault, String field, String detail, int retrySeconds) {
    super(detail, null, false, false);
    this.fault = Objects.requireNonNull(fault, "fault");
    this.field = field;
    this.retrySeconds = retrySeconds;
  }

  /**
   * A request ends with this fault.
   *
   * @param detail what went wrong, in a sentence for people
   */
  public RequestFailed(Fault fault, String detail) {
    this(fault, null, detail, SOON_SECONDS);
  }

  /** What a failure means for its request. The details of unknown failures are not told. */
  public static RequestFailed of(Throwable failure) {
    if (failure instanceof RequestFailed failed) {
      return failed;
    }
    if (failure instanceof Refusal refusal) {
      return new RequestFailed(
          Fault.of(refusal.reason()), refusal.field(), refusal.getMessage(), SOON_SECONDS);
    }
    if (failure instanceof IntakeFailure intake) {
      String field = intake.reason() == IntakeFailure.Reason.BAD_ADDRESS ? "url" : null;
      return new RequestFailed(Fault.of(intake.reason()), field, intake.getMessage(), SOON_SECONDS);
    }
    if (failure instanceof AnalysisFailure analysis) {
      return new RequestFailed(Fault.of(analysis.code()), analysis.getMessage());
    }
    return new RequestFailed(Fault.INTERNAL, "The server failed on this request");
  }

  /** The same; should it pass, after so many seconds at the earliest. */
  public RequestFailed retryAfter(int seconds) {
    return new RequestFailed(fault, field, getMessage(), seconds);
  }

  /** When the same request may succeed, should it be that this fault passes. */
  int retrySeconds() {
    return retrySeconds;
  }

  /** The case in the table. */
  public Fault fault() {
    return fault;
  }

  /** The answer to the request of this id. */
  public Problem problem(String requestId) {
    return new Problem(fault, getMessage(), field, requestId);
  }
}
