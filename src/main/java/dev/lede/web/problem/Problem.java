package dev.lede.web.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * What went wrong with a request, as RFC 9457 tells it. Its {@code type} is {@code about:blank}, so
 * the {@code title} is that of the status; the member {@code code} says more precisely, in one word
 * that stays, what a program may act on.
 *
 * @param fault the case in the table
 * @param detail what went wrong, in a sentence for people
 * @param field path of the field at fault, or null
 * @param requestId of the request
 */
public record Problem(Fault fault, String detail, String field, String requestId) {
  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final JsonFactory JSON = new JsonFactory();

  public Problem {
    Objects.requireNonNull(fault, "fault");
    Objects.requireNonNull(detail, "detail");
    Objects.requireNonNull(requestId, "requestId");
  }

  /** The problem as a JSON object. */
  public String toJson() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      writeMembers(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Writes the members into an object that is begun already and may hold more. */
  public void writeMembers(JsonGenerator json) throws IOException {
    json.writeStringField("type", "about:blank");
    json.writeStringField("title", fault.title());
    json.writeNumberField("status", fault.status());
    json.writeStringField("code", fault.code());
    json.writeStringField("detail", detail);
    if (field != null) {
      json.writeStringField("field", field);
    }
    json.writeStringField("requestId", requestId);
  }
}
