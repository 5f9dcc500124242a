package dev.lede.nlp.parse;

import java.util.Locale;

/**
 * How to make a lemma from a form: lower its case or keep it, strip some characters off the end,
 * add others (edit scripts, cf. Chrupala, 2006).
 *
 * @param lower whether the form is lower-cased first
 * @param strip UTF-16 code units taken off the end; all when there are fewer
 * @param suffix what is added
 */
record LemmaScript(boolean lower, int strip, String suffix) {

  /** Reads {@code l|1|y} or {@code k|0|}. */
  static LemmaScript parse(String script) {
    String[] parts = script.split("\\|", 3);
    if (parts.length != 3) {
      throw new IllegalArgumentException("script must be case|strip|suffix but is " + script);
    }
    return new LemmaScript(parts[0].equals("l"), Integer.parseInt(parts[1]), parts[2]);
  }

  String apply(String form) {
    String base = lower ? form.toLowerCase(Locale.ROOT) : form;
    String lemma = base.substring(0, Math.max(0, base.length() - strip)) + suffix;
    return lemma.isEmpty() ? base : lemma;
  }
}
