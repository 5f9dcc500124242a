package dev.lede.web.socket;

import dev.lede.annotation.Delta;
import dev.lede.annotation.Mention;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a client is still to be told. Writes at once while the client reads; while it does not, what
 * waits is coalesced: a mention that came and went is never told of, and of documents and status
 * only the newest is kept. So what waits is never more than the mentions there are, and those the
 * client has yet to forget.
 *
 * <p>Changes of different versions stay apart, in their order, because the offsets of each belong
 * to its version. Confined to the context of the socket.
 */
final class Outbox {
  /** The way to the client. */
  interface Wire {
    /** Whether more should wait. */
    boolean isFull();

    /** Sends one message. */
    void send(String message);
  }

  private static final class Changes {
    final Map<String, Mention> add = new LinkedHashMap<>();
    final Set<String> delete = new LinkedHashSet<>();
    boolean done;

    boolean isEmpty() {
      return add.isEmpty() && delete.isEmpty();
    }
  }

  /** So many notices may wait before the client should not be listened to any more. */
  static final int MAX_NOTICES = 16;

  private static final int MENTIONS_A_MESSAGE = 500;

  private final Wire wire;
  private final Deque<ServerMessage> notices = new ArrayDeque<>();
  private final TreeMap<Long, Changes> changes = new TreeMap<>();
  private ServerMessage.WholeDocument document;
  private ServerMessage.Status status;
  private long seq;

  Outbox(Wire wire) {
    this.wire = wire;
  }

  /** Queues what is told as it is, before everything else that waits. */
  void notice(ServerMessage notice) {
    if (notices.size() >= 2 * MAX_NOTICES) {
      notices.removeFirstOccurrence(firstError());
    }
    notices.add(notice);
    flush();
  }

  private ServerMessage firstError() {
    return notices.stream()
        .filter(ServerMessage.Complaint.class::isInstance)
        .findFirst()
        .orElse(null);
  }

  /** Queues a change of the mentions of a version. */
  void mentions(long version, Delta delta, boolean done) {
    Changes latest = changes.computeIfAbsent(version, v -> new Changes());
    for (String id : delta.delete()) {
      if (!forget(id)) {
        latest.delete.add(id);
      }
    }
    delta.add().forEach(mention -> latest.add.put(mention.id(), mention));
    latest.done |= done;
    changes.entrySet().removeIf(e -> !e.getKey().equals(version) && e.getValue().isEmpty());
    flush();
  }

  /** Takes back a mention that the client was not told of; false when it was. */
  private boolean forget(String id) {
    for (Changes earlier : changes.values()) {
      if (earlier.add.remove(id) != null) {
        return true;
      }
    }
    return false;
  }

  /** Queues what needs the whole document, in the place of what waits. */
  void document(ServerMessage.WholeDocument newest) {
    document = newest;
    flush();
  }

  /** Queues how far the work is, in the place of what waits. */
  void status(ServerMessage.Status newest) {
    status = newest;
    flush();
  }

  /** Drops all that waits about the document, because it is void. */
  void clear() {
    changes.clear();
    document = null;
    status = null;
  }

  /** Whether so much waits to be said in answer that no more should be asked. */
  boolean isCongested() {
    return notices.size() >= MAX_NOTICES;
  }

  /** How many mentions, to be added and to be deleted, wait. */
  int waiting() {
    return changes.values().stream().mapToInt(c -> c.add.size() + c.delete.size()).sum();
  }

  /** Writes what waits, as long as the client reads. */
  void flush() {
    while (!wire.isFull()) {
      ServerMessage next = next();
      if (next == null) {
        return;
      }
      boolean numbered =
          next instanceof ServerMessage.Mentions || next instanceof ServerMessage.WholeDocument;
      wire.send(ServerMessageJson.write(next, numbered ? ++seq : seq));
    }
  }

  private ServerMessage next() {
    if (!notices.isEmpty()) {
      return notices.poll();
    }
    boolean before = document == null || document.version() >= firstVersion();
    if (!changes.isEmpty() && before) {
      return nextMentions();
    }
    if (document != null) {
      ServerMessage next = document;
      document = null;
      return next;
    }
    ServerMessage next = status;
    status = null;
    return next;
  }

  private long firstVersion() {
    return changes.isEmpty() ? Long.MAX_VALUE : changes.firstKey();
  }

  private ServerMessage nextMentions() {
    long version = changes.firstKey();
    Changes first = changes.get(version);
    List<Mention> add = new ArrayList<>();
    Iterator<Mention> additions = first.add.values().iterator();
    while (additions.hasNext() && add.size() < MENTIONS_A_MESSAGE) {
      add.add(additions.next());
      additions.remove();
    }
    Delta delta = new Delta(add, List.copyOf(first.delete));
    first.delete.clear();
    boolean last = first.isEmpty();
    if (last) {
      changes.remove(version);
    }
    return new ServerMessage.Mentions(version, delta, last && first.done);
  }
}
