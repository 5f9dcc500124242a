package dev.lede.app.evaluate;

import java.util.Locale;

/** Compares names of speakers. Pure. */
final class SpeakerNames {
  private SpeakerNames() {}

  /** Whether two names are the same but for case, article, possessive and apostrophes. */
  static boolean same(String expected, String found) {
    return normalised(expected).equals(normalised(found));
  }

  /** Whether they are the same, or one is part of the other, word by word: a surname. */
  static boolean alike(String expected, String found) {
    String one = " " + normalised(expected) + " ";
    String other = " " + normalised(found) + " ";
    boolean unknown = one.equals(" ? ") || other.equals(" ? ");
    return one.equals(other) || (!unknown && (one.contains(other) || other.contains(one)));
  }

  private static String normalised(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replaceFirst("^(the|an|a) ", "")
        .replaceFirst("'s$", "")
        .strip();
  }
}
