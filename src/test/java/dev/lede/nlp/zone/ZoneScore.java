package dev.lede.nlp.zone;

import dev.lede.annotation.Zone;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Counts how many characters and how many zones are as they were marked. */
final class ZoneScore {
  private final Map<Zone.Type, Count> counts = new EnumMap<>(Zone.Type.class);

  /** What was marked and found of one type. */
  private static final class Count {
    private int zonesMarked;
    private int zonesFound;
    private int zonesRight;
    private int charactersMarked;
    private int charactersFound;
    private int charactersRight;
  }

  ZoneScore() {
    for (Zone.Type type : Zone.Type.values()) {
      counts.put(type, new Count());
    }
  }

  void add(MarkedArticle article, List<Zone> zones) {
    Zone.Type[] want = paint(article.text(), article.zones());
    Zone.Type[] have = paint(article.text(), zones);
    for (int i = 0; i < want.length; i++) {
      if (!Character.isWhitespace(article.text().charAt(i))) {
        counts.get(want[i]).charactersMarked++;
        counts.get(have[i]).charactersFound++;
        counts.get(want[i]).charactersRight += want[i] == have[i] ? 1 : 0;
      }
    }
    Set<Zone> wanted = new HashSet<>(article.zones());
    article.zones().forEach(zone -> counts.get(zone.type()).zonesMarked++);
    for (Zone zone : zones) {
      counts.get(zone.type()).zonesFound++;
      counts.get(zone.type()).zonesRight += wanted.contains(zone) ? 1 : 0;
    }
  }

  private static Zone.Type[] paint(String text, List<Zone> zones) {
    Zone.Type[] types = new Zone.Type[text.length()];
    for (Zone zone : zones) {
      for (int i = zone.start(); i < zone.end(); i++) {
        types[i] = zone.type();
      }
    }
    return types;
  }

  /** The share of characters, white space left out, that have the type that was marked. */
  double characters() {
    return ratio(sum(c -> c.charactersRight), sum(c -> c.charactersMarked));
  }

  /** F1 of zones of which start, end and type are right. */
  double zones() {
    return ratio(2 * sum(c -> c.zonesRight), sum(c -> c.zonesMarked) + sum(c -> c.zonesFound));
  }

  String table() {
    StringBuilder out = new StringBuilder();
    out.append(line("characters right: %.3f, F1 of zones: %.3f%n", characters(), zones()));
    out.append(
        line("%-12s %6s %7s %7s | %10s %7s %7s%n", "", "zones", "P", "R", "chars", "P", "R"));
    counts.forEach(
        (type, c) ->
            out.append(
                line(
                    "%-12s %6d %7.3f %7.3f | %10d %7.3f %7.3f%n",
                    type.name().toLowerCase(Locale.ROOT),
                    c.zonesMarked,
                    ratio(c.zonesRight, c.zonesFound),
                    ratio(c.zonesRight, c.zonesMarked),
                    c.charactersMarked,
                    ratio(c.charactersRight, c.charactersFound),
                    ratio(c.charactersRight, c.charactersMarked))));
    return out.toString();
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private int sum(ToIntFunction<Count> part) {
    return counts.values().stream().mapToInt(part).sum();
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
