package dev.lede.analysis;

import dev.lede.analysis.wire.WireFormatException;
import io.vertx.core.eventbus.ReplyException;

/** Why a batch came back without an answer. */
enum BatchFault {
  /** The worker took too long; it may hang, and so may the next with this batch. */
  LATE,
  /** The worker never had it, or what it answered means nothing: another may do it. */
  UNDONE,
  /** The worker failed on it, as any other would. */
  FAILED;

  static BatchFault of(Worker worker, Throwable cause) {
    if (cause instanceof WireFormatException) {
      return UNDONE;
    }
    if (!(cause instanceof ReplyException reply)) {
      return FAILED;
    }
    return switch (reply.failureType()) {
      case TIMEOUT -> LATE;
      case NO_HANDLERS -> UNDONE;
      case ERROR -> worker.near() ? FAILED : UNDONE;
      case RECIPIENT_FAILURE ->
          reply.failureCode() == AnalysisVerticle.UNREADABLE ? UNDONE : FAILED;
    };
  }
}
