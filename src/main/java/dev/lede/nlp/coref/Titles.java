package dev.lede.nlp.coref;

/** The roles told of people. */
final class Titles {
  private Titles() {}

  /** The fullest role told of a person, of several the first, or null; former roles come last. */
  static String of(Referent person) {
    String best = null;
    for (String title : person.titles()) {
      if (best == null || fullness(title) > fullness(best)) {
        best = title;
      }
    }
    return best;
  }

  private static int fullness(String title) {
    int words = title.split(" ").length;
    return title.startsWith("former ") ? words - 100 : words;
  }
}
