package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.text.Edit;
import dev.lede.text.Replacement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A client of the live protocol, made of nothing the server is made of but the mapping of
 * positions. Holds its text and its mentions as the protocol says, and checks the numbering.
 */
final class LiveClient implements AutoCloseable {
  /** A mention as it was told, and where it is by now. */
  record Held(JsonNode told, int start, int end) {}

  final Map<String, Held> mentions = new LinkedHashMap<>();
  private final List<Edit> edits = new ArrayList<>();
  private final LiveLine line;
  private String text = "";
  private long seq;

  private LiveClient(LiveLine line) {
    this.line = line;
  }

  static LiveClient connect(TestServer server) {
    return new LiveClient(new LiveLine(server, true, null));
  }

  static LiveClient connect(TestServer server, String origin) {
    return new LiveClient(new LiveLine(server, true, origin));
  }

  /** A client that reads nothing until it is told to. */
  static LiveClient connectDeaf(TestServer server) {
    return new LiveClient(new LiveLine(server, false, null));
  }

  /** The line this client speaks over. */
  LiveLine line() {
    return line;
  }

  void send(String frame) {
    line.send(frame);
  }

  /** Opens a document at version 0. */
  void open(String newText) {
    text = newText;
    edits.clear();
    send(
        ApiClient.MAPPER
            .createObjectNode()
            .put("t", "open")
            .put("v", 0)
            .put("text", newText)
            .putNull("date")
            .toString());
  }

  /** Edits the text and tells the server, without waiting for it. */
  void edit(Edit edit) {
    var frame =
        ApiClient.MAPPER
            .createObjectNode()
            .put("t", "edit")
            .put("base", edits.size())
            .put("v", edits.size() + 1);
    var triples = frame.putArray("e");
    for (Replacement r : edit.replacements()) {
      triples.addArray().add(r.start()).add(r.end()).add(r.insert());
    }
    text = edit.apply(text);
    edits.add(edit);
    mentions.replaceAll((id, held) -> moved(held, edit));
    mentions.values().removeIf(held -> held.start() >= held.end());
    send(frame.put("len", text.length()).toString());
  }

  private static Held moved(Held held, Edit edit) {
    return new Held(held.told(), edit.mapStart(held.start()), edit.mapEnd(held.end()));
  }

  String text() {
    return text;
  }

  long version() {
    return edits.size();
  }

  /** The next message, whatever it is. */
  JsonNode next() {
    JsonNode message = line.next();
    take(message);
    return message;
  }

  /** The next message of this kind; those before it are taken too. */
  JsonNode next(String kind) {
    JsonNode message = next();
    while (!message.path("t").asText().equals(kind)) {
      message = next();
    }
    return message;
  }

  /** Takes messages until the newest version is done, and returns its document message. */
  JsonNode untilDone() {
    JsonNode message = next();
    while (!(message.path("t").asText().equals("document")
        && message.path("v").asLong() == version())) {
      message = next();
    }
    return message;
  }

  private void take(JsonNode message) {
    String kind = message.path("t").asText();
    if (kind.equals("ready")) {
      mentions.clear();
    }
    if (kind.equals("mentions") || kind.equals("document")) {
      assertEquals(++seq, message.path("seq").asLong(), "seq goes up by one");
    }
    if (kind.equals("mentions")) {
      message.path("del").forEach(id -> mentions.remove(id.asText()));
      for (JsonNode add : message.path("add")) {
        Held held = new Held(add, add.path("start").asInt(), add.path("end").asInt());
        for (Edit edit : edits.subList(message.path("v").asInt(), edits.size())) {
          held = held.start() < held.end() ? moved(held, edit) : held;
        }
        if (held.start() < held.end()) {
          mentions.put(add.path("id").asText(), held);
        }
      }
    }
  }

  @Override
  public void close() {
    line.close();
  }
}
