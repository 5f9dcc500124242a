package dev.lede.session;

import dev.lede.annotation.Delta;
import dev.lede.annotation.Mention;
import java.util.ArrayList;
import java.util.List;

/** The changes not told yet. Emptied before the text changes again, so all offsets agree. */
final class Changes {
  private final List<Mention> added = new ArrayList<>();
  private final List<String> deleted = new ArrayList<>();

  void add(Mention mention) {
    added.add(mention);
  }

  void delete(String id) {
    deleted.add(id);
  }

  boolean isEmpty() {
    return added.isEmpty() && deleted.isEmpty();
  }

  /** How many mentions are to be added. */
  int additions() {
    return added.size();
  }

  /** All changes so far; afterwards there are none. */
  Delta take() {
    Delta delta = new Delta(added, deleted);
    added.clear();
    deleted.clear();
    return delta;
  }
}
