package dev.lede.figures.load;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.text.Edit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a client shows: the mentions it was told of, moved by what it wrote since. */
final class Marks {
  private record Sent(long version, Edit edit) {}

  private record Mark(int start, int end, String rest) {}

  private final Map<String, Mark> marks = new HashMap<>();
  private final Deque<Sent> later = new ArrayDeque<>();

  /** A new text was opened. */
  void clear() {
    marks.clear();
    later.clear();
  }

  void edited(long version, Edit edit) {
    later.add(new Sent(version, edit));
    marks.replaceAll((id, mark) -> moved(mark, edit));
    marks.values().removeIf(mark -> mark.start() >= mark.end());
  }

  /** Takes a {@code mentions} message. */
  void take(JsonNode message) {
    long version = message.get("v").longValue();
    later.removeIf(sent -> sent.version() <= version);
    message.get("del").forEach(id -> marks.remove(id.textValue()));
    for (JsonNode mention : message.get("add")) {
      Mark mark =
          new Mark(mention.get("start").intValue(), mention.get("end").intValue(), rest(mention));
      for (Sent sent : later) {
        mark = moved(mark, sent.edit());
      }
      if (mark.start() < mark.end()) {
        marks.put(mention.get("id").textValue(), mark);
      }
    }
  }

  private static Mark moved(Mark mark, Edit edit) {
    return new Mark(edit.mapStart(mark.start()), edit.mapEnd(mark.end()), mark.rest());
  }

  /** All of them, one line each, to be compared. */
  List<String> lines() {
    return marks.values().stream().map(m -> m.start() + "-" + m.end() + m.rest()).sorted().toList();
  }

  /** The same of an answer of the API. */
  static List<String> lines(JsonNode mentions) {
    List<String> lines = new ArrayList<>();
    mentions.forEach(m -> lines.add(m.get("start") + "-" + m.get("end") + rest(m)));
    return lines.stream().sorted().toList();
  }

  private static String rest(JsonNode mention) {
    return " "
        + mention.get("label")
        + mention.get("score")
        + mention.get("text")
        + mention.get("value");
  }
}
