package dev.lede.client;

import dev.lede.annotation.Delta;
import dev.lede.annotation.Mention;
import dev.lede.text.Edit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of a live article, its version, and what the server said of it, moved by the edits it
 * has not answered yet. Knows no socket. Not safe for several threads.
 */
final class LiveState {
  private static final Comparator<Mention> OUTER_FIRST =
      Comparator.comparingInt(Mention::start)
          .thenComparing(Mention::end, Comparator.reverseOrder());

  /** An edit that made this version. */
  private record Sent(long version, Edit edit) {}

  private final Map<String, Mention> mentions = new LinkedHashMap<>();
  private final Deque<Sent> unanswered = new ArrayDeque<>();
  private String text = "";
  private long version;
  private boolean told;
  private LiveDocument document;

  String text() {
    return text;
  }

  long version() {
    return version;
  }

  /** How many edits no message of the server has taken into account. */
  int unanswered() {
    return unanswered.size();
  }

  /** The text begins anew as the next version: another text, or the same after a loss. */
  void open(String newText) {
    text = newText;
    version++;
    unanswered.clear();
    document = null;
  }

  /** The server holds the text; what it said of an earlier one is void. */
  void forget() {
    mentions.clear();
    document = null;
    told = false;
  }

  /**
   * Changes the text and moves what is known.
   *
   * @param sent whether the server is told; if not, it will be told the whole text
   */
  void edit(Edit edit, boolean sent) {
    text = edit.apply(text);
    version++;
    document = null;
    told = false;
    if (sent) {
      unanswered.add(new Sent(version, edit));
    }
    List<Mention> moved = new ArrayList<>(mentions.size());
    mentions.values().forEach(mention -> move(mention, edit, moved));
    mentions.clear();
    moved.forEach(mention -> mentions.put(mention.id(), mention));
  }

  /** Takes what came of a version, the one at hand or an earlier one. */
  void take(LiveMessage.Mentions message) {
    answered(message.version());
    Delta delta = message.delta();
    delta.delete().forEach(mentions::remove);
    for (Mention mention : delta.add()) {
      int start = mention.start();
      int end = mention.end();
      for (Sent later : unanswered) {
        start = later.edit().mapStart(start);
        end = later.edit().mapEnd(end);
      }
      if (start < end) {
        mentions.put(mention.id(), at(mention, start, end));
      }
    }
    told = message.done() && message.version() == version;
  }

  /** Takes a document; it counts only for the version at hand. */
  void take(LiveDocument whole) {
    answered(whole.version());
    document = whole.version() == version && told ? whole : null;
  }

  private void answered(long heard) {
    while (!unanswered.isEmpty() && unanswered.peek().version() <= heard) {
      unanswered.poll();
    }
  }

  private void move(Mention mention, Edit edit, List<Mention> moved) {
    int start = edit.mapStart(mention.start());
    int end = edit.mapEnd(mention.end());
    if (start < end) {
      moved.add(at(mention, start, end));
    }
  }

  private Mention at(Mention m, int start, int end) {
    return new Mention(
        m.id(),
        start,
        end,
        text.substring(start, end),
        m.label(),
        m.score(),
        m.entity(),
        m.parent(),
        m.value());
  }

  /** All of it, to keep. Costs a copy of the mentions. */
  LiveSnapshot snapshot() {
    Map<String, String> entities = new HashMap<>();
    if (document != null) {
      document
          .entities()
          .forEach(entity -> entity.mentions().forEach(id -> entities.put(id, entity.id())));
    }
    List<Mention> sorted =
        mentions.values().stream()
            .sorted(OUTER_FIRST)
            .map(mention -> mention.withEntity(entities.get(mention.id())))
            .toList();
    return new LiveSnapshot(version, text, sorted, document);
  }
}
