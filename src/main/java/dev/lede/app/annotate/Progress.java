package dev.lede.app.annotate;

import java.io.PrintWriter;
import java.util.Locale;

/** A bar on a terminal; nothing elsewhere. */
final class Progress {
  private static final int WIDTH = 30;

  private final PrintWriter err;
  private final int all;
  private final boolean shown;
  private int done;

  /**
   * A bar.
   *
   * @param all how many steps there are
   * @param shown whether somebody is there to see it
   */
  Progress(PrintWriter err, int all, boolean shown) {
    this.err = err;
    this.all = all;
    this.shown = shown;
  }

  /** One step is done. */
  void step() {
    done++;
    if (shown) {
      int filled = WIDTH * done / all;
      String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
      err.printf(Locale.ROOT, "\r[%s] %d of %d%s", bar, done, all, done == all ? "\n" : "");
      err.flush();
    }
  }
}
