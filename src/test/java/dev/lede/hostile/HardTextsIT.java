package dev.lede.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lede.format.read.FormatProblem;
import dev.lede.format.read.ImportFormat;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each part that reads text, on texts that are hard to read: four times the text takes about four
 * times the time of the processor, where work that grows with the square would take sixteen times.
 * {@code -Dhard.chars=80000} makes the longer text so long and tries every text on every part.
 */
@Timeout(3_600)
class HardTextsIT {
  private static final boolean ALL = Integer.getInteger("hard.chars") != null;
  private static final int LONG = Integer.getInteger("hard.chars", 16_000);
  private static final double MOST_GROWTH = 10;
  private static final long LITTLE_NANOS = 40_000_000;
  private static final int ATTEMPTS = 5;
  private static final int MOST_CHARS = 1_000_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  static List<HardPart> parts() {
    return HardPart.all();
  }

  private static long nanos(HardPart part, String text) {
    long before = THREADS.getCurrentThreadCpuTime();
    part.read().accept(text);
    return THREADS.getCurrentThreadCpuTime() - before;
  }

  /**
   * How much longer four times the text takes, the least of some attempts; 1 if it takes little.
   */
  private static double growth(HardPart part, String unit) {
    String text = HardTexts.of(unit, LONG / 4);
    String longer = HardTexts.of(unit, LONG);
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ATTEMPTS && best > MOST_GROWTH; i++) {
      long four = nanos(part, longer);
      if (four < LITTLE_NANOS) {
        return 1;
      }
      best = Math.min(best, (double) four / Math.max(1, nanos(part, text)));
    }
    return best;
  }

  @ParameterizedTest
  @MethodSource("parts")
  void takeTimeInProportion(HardPart part) {
    List<String> units = new ArrayList<>(HardTexts.SEPARATORS);
    units.addAll(HardTexts.BEGINNINGS);
    List<String> slow = new ArrayList<>();
    for (int i = ALL ? 0 : part.first(); i < units.size(); i += ALL ? 1 : part.step()) {
      double growth = growth(part, units.get(i));
      if (growth > MOST_GROWTH) {
        slow.add(String.format(Locale.ROOT, "%s: %.1f times", units.get(i), growth));
      }
    }
    assertEquals(List.of(), slow);
  }

  @Test
  void areRefusedAsBracketsByTheMillion() {
    for (String unit : List.of("a", "(a", "a)", "(", "(a-b-", "a-")) {
      String cell = HardTexts.of(unit, MOST_CHARS);
      String word = "1\tLena\t_\tX\t_\t_\t0\t_\t_\tEntity=" + cell + "\n\n";
      assertThrows(FormatProblem.class, () -> ImportFormat.CONLLU.read(word, null));
    }
  }

  static List<String> longest() {
    return ALL ? HardTexts.SEPARATORS : List.of("a", "\"", "\n");
  }

  @ParameterizedTest
  @MethodSource("longest")
  void areReadByTheMillion(String unit) {
    String text = HardTexts.of(unit, MOST_CHARS);
    assertEquals(List.of(), HardArticle.read(text, HardArticle.RUNS).relations());
  }
}
