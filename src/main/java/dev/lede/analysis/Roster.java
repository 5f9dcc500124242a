package dev.lede.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which processes have workers, as they say themselves, again and again. One that is of another
 * release is known and not asked; one that is silent for long is gone. Bounded. Confined to the
 * dispatcher.
 */
final class Roster {
  /** Hears of changes. */
  interface Listener {
    /** There are more workers. */
    void joined(List<Worker> workers);

    /** The workers of a process are to get no more batches; those they have they still answer. */
    void resigned(String node);

    /** The workers of a process do not answer any more. */
    void lost(String node);
  }

  /** How often processes tell what they have. */
  static final int BEAT_MILLIS = 500;

  /** Who says nothing for so long hangs, or cannot be reached. */
  static final long SILENCE_NANOS = TimeUnit.SECONDS.toNanos(5);

  private static final Logger LOG = LoggerFactory.getLogger(Roster.class);
  private static final int MOST_NODES = 1_000;

  private record Heard(Presence presence, long nanos) {}

  private final Member self;
  private final Listener listener;
  private final Map<String, Heard> heard = new HashMap<>();

  Roster(Member self, Listener listener) {
    this.self = self;
    this.listener = listener;
  }

  /** A process told what it has. */
  void hear(Presence presence, long nowNanos) {
    String node = presence.member().node();
    Heard before = heard.get(node);
    if (before == null && heard.size() >= MOST_NODES) {
      return;
    }
    heard.put(node, new Heard(presence, nowNanos));
    int had = before == null ? 0 : before.presence().workers();
    if (!fits(presence)) {
      refuse(presence, before == null);
    } else if (presence.workers() != had) {
      if (had > 0) {
        listener.resigned(node);
      }
      if (presence.workers() > 0) {
        LOG.info("{} has {} workers", node, presence.workers());
        listener.joined(workers(presence));
      }
    }
  }

  private void refuse(Presence presence, boolean first) {
    if (first) {
      Member other = presence.member();
      LOG.warn(
          "{} is not asked: it is of {}, this process of {}",
          other.node(),
          other.release(),
          self.release());
    }
  }

  private boolean fits(Presence presence) {
    return presence.member().release().equals(self.release());
  }

  private List<Worker> workers(Presence presence) {
    boolean near = presence.member().node().equals(self.node());
    return IntStream.range(0, presence.workers())
        .mapToObj(number -> Worker.of(presence.member(), number, near))
        .toList();
  }

  /** The cluster says that a process is gone. */
  void left(String node) {
    Heard before = heard.remove(node);
    if (before != null && fits(before.presence())) {
      if (before.presence().workers() > 0) {
        LOG.warn("{} is lost, with {} workers", node, before.presence().workers());
      }
      listener.lost(node);
    }
  }

  /** Forgets who was silent for too long. */
  void sweep(long nowNanos) {
    List<String> silent = new ArrayList<>();
    heard.forEach(
        (node, last) -> {
          if (nowNanos - last.nanos() > SILENCE_NANOS) {
            silent.add(node);
          }
        });
    silent.forEach(this::left);
  }

  /** Who there is. */
  Workforce workforce() {
    int nodes = 0;
    int workers = 0;
    int refused = 0;
    for (Heard last : heard.values()) {
      Presence presence = last.presence();
      refused += fits(presence) ? 0 : 1;
      if (fits(presence) && presence.workers() > 0) {
        nodes++;
        workers += presence.workers();
      }
    }
    return new Workforce(nodes, workers, refused);
  }
}
