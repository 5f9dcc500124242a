package dev.lede.figures.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;

/** What happened to all editors. Safe for several threads. */
final class Tally {
  private static final long MOST = TimeUnit.MINUTES.toNanos(2);

  /** Frames with keys, of editors who read; from when each was due. */
  final ConcurrentHistogram typed = histogram();

  /** The same for pasted paragraphs. */
  final ConcurrentHistogram pasted = histogram();

  /** The same for all frames of editors who read slowly. */
  final ConcurrentHistogram slow = histogram();

  /** How late the generator itself was. */
  final ConcurrentHistogram late = histogram();

  /** Frames answered by the {@code done} of a newer version. */
  final LongAdder superseded = new LongAdder();

  final LongAdder documents = new LongAdder();
  final LongAdder bytes = new LongAdder();
  final LongAdder resyncs = new LongAdder();
  final LongAdder gaps = new LongAdder();
  final LongAdder closed = new LongAdder();

  /** Errors the server told of, by their code. It asks again by itself for what may succeed. */
  private final Map<String, Integer> errors = new ConcurrentSkipListMap<>();

  /** Whether it is measured now. */
  volatile boolean measuring;

  private static ConcurrentHistogram histogram() {
    return new ConcurrentHistogram(TimeUnit.MICROSECONDS.toNanos(10), MOST, 3);
  }

  static void record(ConcurrentHistogram histogram, long nanos) {
    histogram.recordValue(Math.max(0, Math.min(nanos, MOST)));
  }

  void error(String code) {
    errors.merge(code, 1, Integer::sum);
  }

  /** How many frames were lost or refused in some way. */
  long faults() {
    return resyncs.sum() + gaps.sum() + closed.sum();
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line("frames with keys", typed));
    lines.add(line("pasted paragraphs", pasted));
    lines.add(line("slow readers, all frames", slow));
    lines.add(line("generator late by", late));
    lines.add(
        "superseded %d, documents %d, MB received %.1f; resyncs %d, errors %s, gaps %d, closed %d"
            .formatted(
                superseded.sum(),
                documents.sum(),
                bytes.sum() / 1e6,
                resyncs.sum(),
                errors,
                gaps.sum(),
                closed.sum()));
    return lines;
  }

  private static String line(String name, ConcurrentHistogram times) {
    return String.format(
        Locale.ROOT,
        "%-25s %7d   p50 %7.1f  p90 %7.1f  p99 %7.1f  p99.9 %7.1f  max %7.1f ms",
        name,
        times.getTotalCount(),
        millis(times, 50),
        millis(times, 90),
        millis(times, 99),
        millis(times, 99.9),
        millis(times, 100));
  }

  static double millis(ConcurrentHistogram times, double percentile) {
    return times.getValueAtPercentile(percentile) / 1e6;
  }
}
