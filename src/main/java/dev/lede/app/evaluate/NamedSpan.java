package dev.lede.app.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A range with a type of some scheme.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param type name of the type
 */
public record NamedSpan(int start, int end, String type) {

  private static final Comparator<NamedSpan> OUTER_FIRST =
      Comparator.comparingInt(NamedSpan::start)
          .thenComparing(NamedSpan::end, Comparator.reverseOrder());

  boolean overlaps(NamedSpan other) {
    return start < other.end && other.start < end;
  }

  /** Those that lie in no other of {@code spans}. */
  public static List<NamedSpan> outermost(List<NamedSpan> spans) {
    List<NamedSpan> outer = new ArrayList<>();
    for (NamedSpan span : spans.stream().sorted(OUTER_FIRST).toList()) {
      if (outer.isEmpty() || !outer.get(outer.size() - 1).overlaps(span)) {
        outer.add(span);
      }
    }
    return outer;
  }
}
