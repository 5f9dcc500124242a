package dev.lede.web.socket;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.lede.annotation.Entity;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Quote;
import dev.lede.annotation.Zone;
import dev.lede.web.wire.ValuesJson;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** The wire names of what the server says. */
final class ServerMessageJson {
  private static final JsonFactory JSON = new JsonFactory();
  private static final ValuesJson VALUES = ValuesJson.utf16();

  private ServerMessageJson() {}

  /**
   * Writes what the server says.
   *
   * @param seq number of this message, for those that are numbered
   */
  static String write(ServerMessage message, long seq) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      if (message instanceof ServerMessage.Mentions mentions) {
        writeMentions(json, mentions, seq);
      } else if (message instanceof ServerMessage.WholeDocument document) {
        writeDocument(json, document, seq);
      } else if (message instanceof ServerMessage.Ready ready) {
        writeReady(json, ready);
      } else if (message instanceof ServerMessage.Status status) {
        head(json, "status", status.version());
        json.writeNumberField("done", Math.floor(status.done() * 1000) / 1000);
      } else if (message instanceof ServerMessage.Resync resync) {
        json.writeStringField("t", "resync");
        json.writeStringField("why", resync.why());
      } else if (message instanceof ServerMessage.Complaint error) {
        writeError(json, error);
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void head(JsonGenerator json, String name, long version) throws IOException {
    json.writeStringField("t", name);
    json.writeNumberField("v", version);
  }

  private static void writeReady(JsonGenerator json, ServerMessage.Ready ready) throws IOException {
    head(json, "ready", ready.version());
    ValuesJson.strings(json, "labels", ready.labels().stream().map(Enum::name).toList());
    json.writeObjectFieldStart("limits");
    json.writeNumberField("chars", ready.maxChars());
    json.writeEndObject();
  }

  private static void writeMentions(JsonGenerator json, ServerMessage.Mentions message, long seq)
      throws IOException {
    head(json, "mentions", message.version());
    json.writeNumberField("seq", seq);
    json.writeArrayFieldStart("add");
    for (Mention mention : message.delta().add()) {
      VALUES.mention(json, mention);
    }
    json.writeEndArray();
    ValuesJson.strings(json, "del", message.delta().delete());
    json.writeBooleanField("done", message.done());
  }

  private static void writeDocument(
      JsonGenerator json, ServerMessage.WholeDocument message, long seq) throws IOException {
    head(json, "document", message.version());
    json.writeNumberField("seq", seq);
    LocalDate date = message.article().date();
    json.writeStringField("date", date == null ? null : date.toString());
    json.writeArrayFieldStart("entities");
    for (Entity entity : message.article().entities()) {
      VALUES.entity(json, entity);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("quotes");
    for (Quote quote : message.article().quotes()) {
      VALUES.quote(json, quote);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("zones");
    for (Zone zone : message.article().zones()) {
      VALUES.zone(json, zone);
    }
    json.writeEndArray();
  }

  private static void writeError(JsonGenerator json, ServerMessage.Complaint error)
      throws IOException {
    json.writeStringField("t", "error");
    json.writeStringField("code", error.code());
    json.writeStringField("message", error.message());
    if (error.retryMillis() == null) {
      json.writeNullField("retryMillis");
    } else {
      json.writeNumberField("retryMillis", error.retryMillis());
    }
  }
}
