package dev.lede.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of the cases. Not safe for several threads. */
final class Tally {
  private static final int MOST_SHOWN = 10;
  private static final int MOST_BYTES = 300;

  /** Where cases go. */
  enum Part {
    FRAMES,
    BODIES,
    LIVE_SOCKETS,
    HTTP
  }

  private final Map<Part, Long> cases = new EnumMap<>(Part.class);
  private final Map<Part, Long> nanos = new EnumMap<>(Part.class);
  private final Map<String, Long> answers = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private long faulty;

  /** So many cases took so long. */
  void took(Part part, long count, long time) {
    cases.merge(part, count, Long::sum);
    nanos.merge(part, time, Long::sum);
  }

  /** A case was answered, in one word. */
  void answer(String kind) {
    answers.merge(kind, 1L, Long::sum);
  }

  /** A case that must not be: the program failed, or gave no answer or one without a code. */
  void fault(String what, byte[] input) {
    faulty++;
    if (faults.size() < MOST_SHOWN) {
      byte[] shown = Arrays.copyOf(input, Math.min(input.length, MOST_BYTES));
      faults.add(what + " on " + new String(shown, StandardCharsets.ISO_8859_1));
    }
  }

  /** The faults, the first of them with what they came of. */
  List<String> faults() {
    return faults;
  }

  /** A line for each part, the answers, and the faults. */
  String report() {
    StringBuilder out = new StringBuilder();
    cases.forEach(
        (part, count) ->
            out.append(
                "%-12s %,9d cases, %,7.0f a second%n"
                    .formatted(part, count, count * 1e9 / nanos.get(part))));
    answers.forEach((kind, count) -> out.append("  %,9d %s%n".formatted(count, kind)));
    out.append("%d faults%n".formatted(faulty));
    faults.forEach(fault -> out.append("  ").append(fault).append('\n'));
    return out.toString();
  }
}
