package dev.lede.web.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * One JSON value a client sent, taken as the type it has to be; a {@link Refusal} names it by its
 * path.
 */
public final class ElementJson {
  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int SHOWN_CHARS = 32;

  private ElementJson() {}

  /** The text this element is. */
  public static String textOf(JsonNode value, String path) {
    if (!value.isTextual()) {
      throw wrongType(path, "text", value);
    }
    return value.textValue();
  }

  /** The whole number this element is. */
  public static long wholeOf(JsonNode value, String path, long min, long max) {
    if (!value.isIntegralNumber()) {
      throw wrongType(path, "a whole number", value);
    }
    if (!value.canConvertToLong() || value.longValue() < min || value.longValue() > max) {
      throw Refusal.badField(
          path, "must be between %d and %d but is %s".formatted(min, max, value));
    }
    return value.longValue();
  }

  /** The date this text is, as {@code 2019-03-09}. */
  public static LocalDate dateOf(String text, String path) {
    try {
      if (ISO_DATE.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException e) {
      // There is no such day: refused below with the rest.
    }
    throw Refusal.badField(
        path, "must be a date such as 2019-03-09 but is \"" + shown(text) + "\"");
  }

  static Refusal wrongType(String path, String expected, JsonNode value) {
    String fault = "must be %s but is %s".formatted(expected, StrictJson.kind(value));
    boolean brief = value.isTextual() && value.textValue().length() <= SHOWN_CHARS;
    return Refusal.badField(path, value.isNumber() || brief ? fault + ": " + value : fault);
  }

  /** The text, cut short when it is long. */
  static String shown(String text) {
    return text.length() <= SHOWN_CHARS ? text : text.substring(0, SHOWN_CHARS) + "...";
  }
}
