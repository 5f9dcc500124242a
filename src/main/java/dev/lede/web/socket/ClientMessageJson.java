package dev.lede.web.socket;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.text.Edit;
import dev.lede.text.Replacement;
import dev.lede.text.TextRange;
import dev.lede.web.wire.ElementJson;
import dev.lede.web.wire.ObjectJson;
import dev.lede.web.wire.Refusal;
import dev.lede.web.wire.Utf8;
import java.util.ArrayList;
import java.util.List;

/**
 * The wire names of what a client says. A field the server does not know is ignored, so that
 * clients may learn new ones first; one it knows has to be right.
 */
final class ClientMessageJson {
  private static final long MAX_VERSION = (1L << 53) - 1;
  private static final List<String> CLIENT_NAMES = List.of("open", "edit", "view");

  private ClientMessageJson() {}

  /**
   * Reads what a client says.
   *
   * @param maxChars longest text taken, in UTF-16 code units
   * @throws Refusal when it is not as it must be
   */
  static ClientMessage read(String message, int maxChars) {
    ObjectJson json = ObjectJson.parse(message, "The frame");
    String name = json.text("t");
    return switch (name) {
      case "open" -> open(json, maxChars);
      case "edit" -> edit(json, maxChars);
      case "view" -> new ClientMessage.View(range(json.list("vp"), "vp"));
      default -> throw Refusal.unknownName("t", name, CLIENT_NAMES);
    };
  }

  private static ClientMessage open(ObjectJson json, int maxChars) {
    long version = json.whole("v", 0, MAX_VERSION);
    String text = json.text("text");
    requireShort("text", text.length(), maxChars);
    return new ClientMessage.Open(version, text, json.date("date"));
  }

  private static ClientMessage edit(ObjectJson json, int maxChars) {
    long base = json.whole("base", 0, MAX_VERSION - 1);
    long version = json.whole("v", base + 1, MAX_VERSION);
    Edit edit = new Edit(replacements(json.list("e")));
    long length = json.whole("len", 0, Integer.MAX_VALUE);
    requireShort("len", length, maxChars);
    return new ClientMessage.Change(base, version, edit, (int) length);
  }

  private static void requireShort(String field, long length, int maxChars) {
    if (length > maxChars) {
      throw Refusal.tooLong(field, length, maxChars, "characters");
    }
  }

  private static List<Replacement> replacements(JsonNode list) {
    List<Replacement> replacements = new ArrayList<>(list.size());
    int last = 0;
    for (JsonNode triple : list) {
      String path = "e[" + replacements.size() + "]";
      if (!triple.isArray() || triple.size() != 3) {
        throw Refusal.badField(path, "must be [from, to, text]");
      }
      int from = whole(triple.get(0), path + "[0]", last);
      int to = whole(triple.get(1), path + "[1]", from);
      replacements.add(new Replacement(from, to, insert(triple.get(2), path + "[2]")));
      last = to;
    }
    return replacements;
  }

  /** An edit may cut a pair of surrogates in two; inside the insertion they come in pairs. */
  private static String insert(JsonNode value, String path) {
    String text = ElementJson.textOf(value, path);
    int from = !text.isEmpty() && Character.isLowSurrogate(text.charAt(0)) ? 1 : 0;
    int unpaired = Utf8.unpairedSurrogate(text.substring(from));
    if (unpaired >= 0 && from + unpaired < text.length() - 1) {
      throw Refusal.badField(path, "has an unpaired surrogate at " + (from + unpaired));
    }
    return text;
  }

  private static TextRange range(JsonNode pair, String path) {
    if (pair.size() != 2) {
      throw Refusal.badField(path, "must be [from, to]");
    }
    int from = whole(pair.get(0), path + "[0]", 0);
    return new TextRange(from, whole(pair.get(1), path + "[1]", from));
  }

  private static int whole(JsonNode value, String path, int min) {
    return (int) ElementJson.wholeOf(value, path, min, Integer.MAX_VALUE);
  }
}
