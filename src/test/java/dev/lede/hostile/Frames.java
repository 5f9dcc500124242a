package dev.lede.hostile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;

/** Frames of a client of the live protocol that does all right: the grammar. */
final class Frames {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long MOST_CHARS = 5_000;

  private final Random random;
  private String text = "";
  private long version;

  Frames(Random random) {
    this.random = random;
  }

  /** What is said next. */
  String next() {
    int kind = random.nextInt(10);
    if (kind == 0 || text.length() > MOST_CHARS) {
      return open(Pieces.text(random));
    }
    return kind < 3 ? view() : edit();
  }

  /** Begins anew with this text. */
  String open(String fresh) {
    text = fresh;
    version++;
    ObjectNode frame = JSON.createObjectNode().put("t", "open").put("v", version);
    frame.put("text", text);
    return frame.put("date", random.nextBoolean() ? null : "2019-03-09").toString();
  }

  /** The version that was said last. */
  long version() {
    return version;
  }

  private String view() {
    ObjectNode frame = JSON.createObjectNode().put("t", "view");
    int from = random.nextInt(text.length() + 100);
    frame.putArray("vp").add(from).add(from + random.nextInt(3_000));
    return frame.toString();
  }

  private String edit() {
    ObjectNode frame = JSON.createObjectNode().put("t", "edit").put("base", version);
    version += 1 + random.nextInt(2);
    frame.put("v", version);
    ArrayNode triples = frame.putArray("e");
    StringBuilder after = new StringBuilder();
    int done = 0;
    for (int left = random.nextInt(4); left > 0; left--) {
      int from = done + random.nextInt(text.length() - done + 1);
      int to = Math.min(text.length(), from + random.nextInt(12));
      String insert = random.nextBoolean() ? "" : whole(Pieces.text(random));
      triples.addArray().add(from).add(to).add(insert);
      after.append(text, done, from).append(insert);
      done = to;
    }
    text = after.append(text, done, text.length()).toString();
    return frame.put("len", text.length()).toString();
  }

  private String whole(String insert) {
    return insert.length() > 200 && random.nextInt(20) > 0 ? insert.substring(0, 1) : insert;
  }
}
