package dev.lede.figures.load;

import dev.lede.text.Edit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;

/**
 * How one person writes: bursts of keys, at one place in the text, and pauses between them. A burst
 * is a new sentence at the end of a paragraph or some words inside one; now and then a paragraph is
 * pasted, and when the text has grown a paragraph goes. Keys are gathered into frames as the page
 * does it ({@code webroot/js/net/batch.js}). Nothing here depends on the server.
 */
final class Author {
  private static final double PAUSE_MILLIS = 120;
  private static final double LIMIT_MILLIS = 400;
  private static final double MISTAKE = 0.03;
  private static final double SPREAD = 0.5;
  private static final char BACK = '\b';
  private static final double BURST_KEYS = 60; // about
  private static final double GROWN = 1.3;
  private static final double READ_MILLIS = 2_000;
  private static final double PASTE_MILLIS = 5_000;

  private final Plan plan;
  private final Random random;
  private final Prose prose;
  private final StringBuilder text;
  private final int length;
  private final Deque<Character> keys = new ArrayDeque<>();
  private double nextKey;
  private double began;
  private int caret;

  Author(Plan plan, long seed) {
    this.plan = plan;
    this.random = new Random(seed);
    this.prose = new Prose(random);
    this.text = new StringBuilder(article());
    this.length = text.length();
    this.nextKey = random.nextDouble() * BURST_KEYS / plan.rate() * 1_000 / plan.typing();
  }

  private String article() {
    StringBuilder article = new StringBuilder();
    for (int i = 0; i < plan.sentences(); i += 4) {
      article.append(i == 0 ? "" : "\n\n").append(prose.paragraph(4));
    }
    return article.toString();
  }

  /** The text as it is. */
  String text() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  /** The text changes; before anything else is asked for. */
  void apply(Act act) {
    act.edit().replacements().forEach(r -> text.replace(r.start(), r.end(), r.insert()));
  }

  /** What this person does next. */
  Act next() {
    while (true) {
      Act act = keys.isEmpty() ? burst() : typed();
      if (act != null) {
        return act;
      }
    }
  }

  /** Begins a burst; an act when it is over at once. */
  private Act burst() {
    double now = nextKey;
    if (text.length() > length * GROWN) {
      nextKey += READ_MILLIS;
      return cut(now);
    }
    int end = endOfParagraph();
    if (random.nextDouble() < plan.pasting()) {
      nextKey += pause(PASTE_MILLIS);
      return new Act(now, Edit.replace(end, end, "\n\n" + prose.paragraph(5)), true);
    }
    boolean inside = random.nextBoolean();
    caret = inside ? blankBefore(end - random.nextInt(Math.min(end, 200))) : end;
    String words = inside ? prose.phrase() : " " + prose.sentence();
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      if (random.nextDouble() < MISTAKE) {
        keys.add(Character.toUpperCase(letter));
        keys.add(BACK);
      }
      keys.add(letter);
    }
    began = now;
    return null;
  }

  /** The keys until the page sends them; null when they leave the text as it was. */
  private Act typed() {
    StringBuilder inserted = new StringBuilder();
    int from = caret;
    double first = nextKey;
    double due = first + PAUSE_MILLIS;
    while (!keys.isEmpty() && nextKey < due) {
      char key = keys.poll();
      if (key != BACK) {
        inserted.append(key);
      } else if (inserted.isEmpty()) {
        from--;
      } else {
        inserted.setLength(inserted.length() - 1);
      }
      due = Math.min(nextKey + PAUSE_MILLIS, first + LIMIT_MILLIS);
      nextKey += gap();
    }
    int to = caret;
    caret = from + inserted.length();
    if (keys.isEmpty()) {
      nextKey += pause(nextKey - began);
    }
    boolean same = from == to && inserted.isEmpty();
    return same ? null : new Act(due, Edit.replace(from, to, inserted.toString()), false);
  }

  /** Between two keys: log-normal, so that some follow at once and some after thought. */
  private double gap() {
    double mean = 1000 / plan.rate();
    return mean * Math.exp(SPREAD * random.nextGaussian() - SPREAD * SPREAD / 2);
  }

  /** After a burst: so long that in the mean the share of the time is as planned. */
  private double pause(double burst) {
    return -Math.log(1 - random.nextDouble()) * burst * (1 - plan.typing()) / plan.typing();
  }

  /** The last paragraph goes, and what was typed behind it. */
  private Act cut(double now) {
    int from = Math.max(text.lastIndexOf("\n\n"), 0);
    return new Act(now, Edit.replace(from, text.length(), ""), false);
  }

  private int endOfParagraph() {
    int end = text.indexOf("\n\n", random.nextInt(text.length()));
    return end < 0 ? text.length() : end;
  }

  private int blankBefore(int position) {
    return Math.max(text.lastIndexOf(" ", position), 0);
  }
}
