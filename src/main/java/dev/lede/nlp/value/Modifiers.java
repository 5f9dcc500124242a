package dev.lede.nlp.value;

import java.util.Set;

/** Leaves out the words that change a date or number too little to change its value. */
final class Modifiers {

  private static final Set<String> LEADING =
      Words.set(
          "about around approximately approx roughly nearly almost just over under only "
              + "exactly early earlier late later mid middle beginning start end of at on in by "
              + "since until till from during least most more less than up to as well through "
              + "throughout within circa before rest remainder much all whole entire part "
              + "little somewhat nearby very back turn close fully fewer no even between not "
              + "yet still for and also another further additional estimated whopping other "
              + "total full combined bare mere reported average record");

  /** After these "the" says something: "the last month" is not "last month". */
  private static final Set<String> AFTER_ARTICLE =
      Words.set("last past next previous following preceding coming first second third day");

  private static final Set<String> TAIL =
      Set.of("alone", "itself", "now", "too", "only", "to", "and", "on");

  private Modifiers() {}

  /** The words from the first on that says something. */
  static Words strip(Words words) {
    Words left = words.again();
    boolean again = true;
    while (again && left.place() < left.size() - 1) {
      boolean article =
          (left.here().equals("the") && !AFTER_ARTICLE.contains(left.ahead(1)))
              || (left.here().equals("a") && left.ahead(1).equals("little"));
      boolean circa = Set.of("c", "ca").contains(left.here()) && Year.figure(left.ahead(1)) > 0;
      again = article || circa || LEADING.contains(left.here());
      if (again) {
        left.next();
      }
    }
    return withoutTail(left.rest());
  }

  private static Words withoutTail(Words words) {
    int size = words.size();
    if (size > 1 && TAIL.contains(last(words))) {
      return words.part(0, size - 1);
    }
    if (size > 2 && last(words).equals("so") && words.all().get(size - 2).equals("or")) {
      return words.part(0, size - 2);
    }
    return words;
  }

  private static String last(Words words) {
    return words.all().get(words.size() - 1);
  }
}
