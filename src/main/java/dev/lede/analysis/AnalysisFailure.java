package dev.lede.analysis;

import dev.lede.annotation.SentenceAnnotations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Why an analysis has no answer, or not all of it. Holds no text of the user. */
public final class AnalysisFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The reasons. */
  public enum Code {
    /** Too much is waiting already; nothing was begun. */
    OVERLOADED(true),
    /** The time the caller gave is over, or the caller does not wait so long. */
    TIMEOUT(true),
    /** Nobody is there to do the work. */
    UNAVAILABLE(true),
    /** The engine failed on a sentence; it would fail again. */
    ANALYSIS_FAILED(false);

    private final boolean retryable;

    Code(boolean retryable) {
      this.retryable = retryable;
    }

    /** Whether the same request may succeed later. */
    public boolean retryable() {
      return retryable;
    }
  }

  private final Code code;
  private final transient List<SentenceAnnotations> partial;

  /** A failure without any answer. */
  public AnalysisFailure(Code code, String message) {
    this(code, message, List.of(), null);
  }

  /**
   * A failure of some sentences.
   *
   * @param partial one element a sentence, null where there is no answer; or empty when there is
   *     none at all
   */
  public AnalysisFailure(Code code, String message, List<SentenceAnnotations> partial) {
    this(code, message, partial, null);
  }

  private AnalysisFailure(
      Code code, String message, List<SentenceAnnotations> partial, Throwable cause) {
    super(message, cause, false, false);
    this.code = Objects.requireNonNull(code, "code");
    this.partial = Collections.unmodifiableList(new ArrayList<>(partial));
  }

  /** The failure as such, or wrapped as {@link Code#ANALYSIS_FAILED} when it is none. */
  public static AnalysisFailure of(Throwable cause) {
    if (cause instanceof AnalysisFailure failure) {
      return failure;
    }
    return new AnalysisFailure(Code.ANALYSIS_FAILED, "The analysis failed", List.of(), cause);
  }

  /** The reason. */
  public Code code() {
    return code;
  }

  /** Whether the same request may succeed later. */
  public boolean retryable() {
    return code.retryable();
  }

  /** The answer for the sentence at this index of the request, or null when it has none. */
  public SentenceAnnotations partial(int sentence) {
    return partial.isEmpty() ? null : partial.get(sentence);
  }
}
