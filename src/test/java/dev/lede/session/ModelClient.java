package dev.lede.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.annotation.Delta;
import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.nlp.reader.ReadArticle;
import dev.lede.text.Edit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A client as the protocol wants it, behind a slow line: it edits its own text at once, moves its
 * mentions with each edit, and sends; what the session tells arrives when the test delivers it, and
 * is moved through the edits made since. Checks on the way what the protocol promises.
 */
final class ModelClient implements SessionListener {
  private record Sent(long base, Edit edit, int length) {}

  /** A mention as it was told, and where it is by now. */
  record Held(Mention told, int start, int end) {
    Optional<Held> after(Edit edit) {
      Held moved = new Held(told, edit.mapStart(start), edit.mapEnd(end));
      return moved.start < moved.end ? Optional.of(moved) : Optional.empty();
    }
  }

  final Map<String, Held> mentions = new LinkedHashMap<>();
  final List<AnalysisFailure> failures = new ArrayList<>();
  final List<Double> statuses = new ArrayList<>();
  final Deque<Runnable> arriving = new ArrayDeque<>();
  final Deque<Runnable> later = new ArrayDeque<>();
  List<Entity> entities;
  ReadArticle article;
  long documentVersion = -1;
  String resyncReason;
  long doneVersion = -1;
  private final Deque<Sent> outgoing = new ArrayDeque<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();
  private final Set<String> everAdded = new HashSet<>();
  private final Set<String> toldNow = new HashSet<>();
  private final Set<String> pronouns = new HashSet<>();
  private long lastVersion;

  ModelClient(String text) {
    texts.add(text);
  }

  String text() {
    return texts.get(texts.size() - 1);
  }

  long version() {
    return edits.size();
  }

  /** Edits the client's own text; the edit waits to be sent. */
  void edit(Edit edit) {
    String after = edit.apply(text());
    outgoing.add(new Sent(version(), edit, after.length()));
    texts.add(after);
    edits.add(edit);
    List<Held> old = List.copyOf(mentions.values());
    mentions.clear();
    old.forEach(held -> held.after(edit).ifPresent(this::hold));
  }

  /** Sends the oldest edit that waits. */
  boolean sendNext(LiveSession session) {
    Sent sent = outgoing.poll();
    if (sent != null) {
      session.edit(sent.base(), sent.base() + 1, sent.edit(), sent.length());
    }
    return sent != null;
  }

  /** Takes the oldest message that is on its way. */
  boolean receiveNext() {
    Runnable message = arriving.poll();
    if (message != null) {
      message.run();
    }
    return message != null;
  }

  void receiveAll() {
    boolean more = true;
    while (more) {
      more = receiveNext();
    }
  }

  @Override
  public void mentions(long version, Delta delta, boolean done) {
    arriving.add(() -> take(version, delta, done));
  }

  private void take(long version, Delta delta, boolean done) {
    assertTrue(version >= lastVersion, "versions go up");
    assertFalse(doneVersion == version, "nothing follows the last delta of version " + version);
    lastVersion = version;
    for (String id : delta.delete()) {
      assertTrue(toldNow.remove(id), "deletes what it told: " + id);
      mentions.remove(id);
    }
    String then = texts.get((int) version);
    for (Mention mention : delta.add()) {
      assertTrue(everAdded.add(mention.id()), "uses an id once: " + mention.id());
      assertTrue(toldNow.add(mention.id()));
      if (mention.label() == Label.PRONOUN) {
        pronouns.add(mention.id());
      }
      assertEquals(then.substring(mention.start(), mention.end()), mention.text());
      assertTrue(mention.parent() == null || toldNow.contains(mention.parent()));
      Optional<Held> held = Optional.of(new Held(mention, mention.start(), mention.end()));
      for (Edit edit : edits.subList((int) version, edits.size())) {
        held = held.flatMap(h -> h.after(edit));
      }
      held.ifPresent(this::hold);
    }
    if (done) {
      doneVersion = version;
    }
  }

  @Override
  public void document(long version, ReadArticle read) {
    arriving.add(
        () -> {
          assertEquals(doneVersion, version, "the document follows the last delta");
          Set<String> grouped = new HashSet<>();
          read.entities()
              .forEach(entity -> entity.mentions().forEach(id -> assertTrue(grouped.add(id), id)));
          toldNow.stream()
              .filter(id -> !pronouns.contains(id))
              .forEach(id -> assertTrue(grouped.contains(id), "each name belongs to an entity"));
          assertTrue(toldNow.containsAll(grouped), "entities have mentions that were told");
          entities = read.entities();
          article = read;
          documentVersion = version;
        });
  }

  @Override
  public void later(Runnable action) {
    assertTrue(later.isEmpty(), "one pause at a time");
    later.add(action);
  }

  /** Ends the pause the session asked for, if it did. */
  void endPause() {
    Runnable action = later.poll();
    if (action != null) {
      action.run();
    }
  }

  @Override
  public void status(long version, double fraction) {
    assertTrue(fraction >= 0 && fraction < 1);
    statuses.add(fraction);
  }

  @Override
  public void resync(String why) {
    resyncReason = why;
  }

  @Override
  public void failed(long version, AnalysisFailure failure) {
    failures.add(failure);
  }

  private void hold(Held held) {
    mentions.put(held.told().id(), held);
  }
}
