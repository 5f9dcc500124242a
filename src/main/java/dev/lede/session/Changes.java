package dev.lede.session;

import dev.lede.annotation.Delta;
import dev.lede.annotation.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The changes not told yet. Emptied before the text changes again, so all offsets agree. */
final class Changes {
  private final Map<String, Mention> added = new LinkedHashMap<>();
  private final List<String> deleted = new ArrayList<>();

  void add(Mention mention) {
    added.put(mention.id(), mention);
  }

  /** Deletes what was told; what was to be told is not told at all. */
  void delete(String id) {
    if (added.remove(id) == null) {
      deleted.add(id);
    }
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
    Delta delta = new Delta(List.copyOf(added.values()), deleted);
    added.clear();
    deleted.clear();
    return delta;
  }
}
