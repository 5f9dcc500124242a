package dev.lede.web.api;

import dev.lede.annotation.Mention;
import dev.lede.annotation.Zone;
import java.util.Arrays;
import java.util.List;

/** The parts of a text that are no part of its article. */
final class Boilerplate {
  private final int[] starts;
  private final int[] ends;

  /** Of a text with these zones, ascending and disjoint. */
  Boilerplate(List<Zone> zones) {
    List<Zone> parts = zones.stream().filter(z -> z.type() == Zone.Type.BOILERPLATE).toList();
    this.starts = parts.stream().mapToInt(Zone::start).toArray();
    this.ends = parts.stream().mapToInt(Zone::end).toArray();
  }

  /** Whether a mention starts in such a part. */
  boolean covers(Mention mention) {
    int found = Arrays.binarySearch(starts, mention.start());
    int part = found >= 0 ? found : -found - 2;
    return part >= 0 && mention.start() < ends[part];
  }
}
