package dev.lede.app.evaluate;

import dev.lede.annotation.Quote;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts of direct quotes and their speakers. Confined to one thread. */
final class QuoteScore {
  private int gold;
  private int predicted;
  private int found;
  private int same;
  private int alike;

  /** Adds one article; indirect quotes do not count. */
  void add(List<GoldQuote> expected, List<Quote> quotes) {
    Map<Long, Quote> byRange = new HashMap<>();
    for (Quote quote : quotes) {
      if (quote.direct()) {
        byRange.put(key(quote.start(), quote.end()), quote);
      }
    }
    predicted += byRange.size();
    gold += expected.size();
    for (GoldQuote truth : expected) {
      Quote quote = byRange.get(key(truth.start(), truth.end()));
      if (quote != null) {
        found++;
        String speaker = quote.speakerText() == null ? "?" : quote.speakerText();
        same += SpeakerNames.same(truth.speaker(), speaker) ? 1 : 0;
        alike += SpeakerNames.alike(truth.speaker(), speaker) ? 1 : 0;
      }
    }
  }

  private static long key(int start, int end) {
    return ((long) start << 32) | end;
  }

  /** Harmonic mean of precision and recall of the ranges, marks included, 0 to 1. */
  double spanF1() {
    return f1(found);
  }

  /** Of the quotes whose range is right, how many have the right speaker, 0 to 1. */
  double speakerAccuracy() {
    return found == 0 ? 0 : 1.0 * alike / found;
  }

  /** Harmonic mean for range and speaker together, 0 to 1. */
  double f1() {
    return f1(alike);
  }

  private double f1(int correct) {
    return predicted + gold == 0 ? 0 : 2.0 * correct / (predicted + gold);
  }

  /** What was counted, in four lines. */
  String table() {
    double precision = predicted == 0 ? 0 : 1.0 * found / predicted;
    double recall = gold == 0 ? 0 : 1.0 * found / gold;
    return String.format(
        Locale.ROOT,
        "direct quotes: %d%n"
            + "span       P %.4f  R %.4f  F1 %.4f%n"
            + "speaker    accuracy %.4f (same name %.4f)%n"
            + "end to end F1 %.4f (same name %.4f)%n",
        gold,
        precision,
        recall,
        spanF1(),
        speakerAccuracy(),
        found == 0 ? 0 : 1.0 * same / found,
        f1(),
        f1(same));
  }
}
