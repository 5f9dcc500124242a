package dev.lede.web.socket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A client that reads when the test lets it. */
final class SlowReader implements Outbox.Wire {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  final List<JsonNode> messages = new ArrayList<>();
  int room;

  @Override
  public boolean isFull() {
    return room == 0;
  }

  @Override
  public void send(String message) {
    room--;
    try {
      messages.add(MAPPER.readTree(message));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> kinds() {
    return messages.stream().map(m -> m.path("t").asText() + m.path("v").asText()).toList();
  }
}
