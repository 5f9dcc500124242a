package dev.lede.web.wire;

import java.util.List;
import java.util.Objects;

/**
 * Why something a client sent is not taken. The message is for the client and may quote what it
 * sent, so it is never logged. Has no stack trace: it is an answer, not a fault of the program.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The kinds of refusal; each has a code that clients may rely on. */
  public enum Reason {
    /** Not UTF-8, not JSON, or not one JSON object. */
    BAD_JSON("bad_json"),
    /** A field is missing, unknown, of the wrong type or out of its range. */
    BAD_FIELD("bad_field"),
    /** A field holds a name that is none of those there are. */
    UNKNOWN_NAME("unknown_name"),
    /** More than the limit. */
    TOO_LONG("too_long");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /** The name on the wire. */
    public String code() {
      return code;
    }
  }

  private final Reason reason;
  private final String field;

  private Refusal(Reason reason, String field, String message) {
    super(message, null, false, false);
    this.reason = Objects.requireNonNull(reason, "reason");
    this.field = field;
  }

  /** What was sent is not one JSON object in UTF-8. */
  public static Refusal badJson(String message) {
    return new Refusal(Reason.BAD_JSON, null, message);
  }

  /**
   * A field is not as it must be.
   *
   * @param field path of the field, such as {@code e[0][1]}
   * @param fault the rest of the sentence, such as {@code "must be text but is a number"}
   */
  public static Refusal badField(String field, String fault) {
    return new Refusal(Reason.BAD_FIELD, field, field + " " + fault);
  }

  /**
   * A field holds an unknown name.
   *
   * @param allowed the names there are
   */
  public static Refusal unknownName(String field, String value, List<String> allowed) {
    String message =
        "%s: unknown name \"%s\"; known are %s"
            .formatted(field, shortened(value), String.join(", ", allowed));
    return new Refusal(Reason.UNKNOWN_NAME, field, message);
  }

  /**
   * A field is longer than its limit.
   *
   * @param unit what is counted, such as {@code "characters"}
   */
  public static Refusal tooLong(String field, long length, long limit, String unit) {
    String message = "%s has %d %s; the limit is %d %s".formatted(field, length, unit, limit, unit);
    return new Refusal(Reason.TOO_LONG, field, message);
  }

  /** The kind of refusal. */
  public Reason reason() {
    return reason;
  }

  /** Path of the field at fault, or null when it is the whole. */
  public String field() {
    return field;
  }

  private static String shortened(String value) {
    return value.length() <= 64 ? value : value.substring(0, 64) + "...";
  }
}
