package dev.lede.analysis;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which workers there are and which are free; those of this process are taken first, then the one
 * that is free for longest. A worker that did not answer rests ({@link Recovery}) instead of
 * failing the next batch too. Confined to the dispatcher.
 */
final class Workers {
  private final Set<Worker> all = new HashSet<>();
  private final Set<Worker> resting = new HashSet<>();
  private final Deque<Worker> free = new ArrayDeque<>();
  private final Deque<Worker> freeNear = new ArrayDeque<>();

  Workers(Collection<Worker> workers) {
    workers.forEach(this::add);
  }

  /** There is one more, and it is free. */
  void add(Worker worker) {
    if (all.add(worker)) {
      line(worker).add(worker);
    }
  }

  /** Those of a process get no more batches. */
  void remove(String node) {
    List<Worker> gone = all.stream().filter(worker -> worker.node().equals(node)).toList();
    gone.forEach(all::remove);
    gone.forEach(resting::remove);
    gone.forEach(free::remove);
    gone.forEach(freeNear::remove);
  }

  /** Whether it is still one of them. */
  boolean has(Worker worker) {
    return all.contains(worker);
  }

  /** How many are free. */
  int free() {
    return free.size() + freeNear.size();
  }

  /** Whether none has work. */
  boolean idle() {
    return free() + resting.size() == all.size();
  }

  /** Whether none is there that might work. */
  boolean gone() {
    return resting.size() == all.size();
  }

  /** Whether there is none at all. */
  boolean none() {
    return all.isEmpty();
  }

  /** One that is free; now it has work. */
  Worker take() {
    return freeNear.isEmpty() ? free.remove() : freeNear.remove();
  }

  /** A worker that had work is free, if it is still one of them. */
  void release(Worker worker) {
    if (has(worker)) {
      line(worker).add(worker);
    }
  }

  /** A worker that had work did not answer. */
  void rest(Worker worker) {
    if (has(worker)) {
      resting.add(worker);
    }
  }

  /** A worker that rested is free again. */
  void wake(Worker worker) {
    if (resting.remove(worker)) {
      line(worker).add(worker);
    }
  }

  private Deque<Worker> line(Worker worker) {
    return worker.near() ? freeNear : free;
  }
}
