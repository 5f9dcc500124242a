package dev.lede.nlp.relation;

import java.util.Set;

/**
 * Base forms of verbs, from their spelling where the engine's lemma is not one that the word can
 * have. Pure.
 */
final class VerbForms {
  private static final Set<String> IN_IT =
      Set.of(
          ("visit limit edit exhibit prohibit inherit merit credit profit benefit orbit "
                  + "audit deposit exit solicit inhibit inhabit submit admit commit permit omit "
                  + "await recruit wait split discredit")
              .split(" "));

  private static final Set<String> LIKE_E =
      Set.of("ib", "ir", "ur", "ut", "in", "id", "od", "ad", "ud", "ok", "um");

  private static final Set<String> IN_S = Set.of("focus", "bias", "canvas", "gas", "process");

  private VerbForms() {}

  /**
   * The base form.
   *
   * @param word in small letters
   * @param said tag of the Penn Treebank
   * @param lemma what the engine says
   */
  static String base(String word, String said, String lemma) {
    String tag = tag(word, said);
    boolean plain = tag.equals("VB") || tag.equals("VBP");
    String irregular = plain ? null : IrregularVerbs.base(word);
    if (irregular != null) {
      return irregular;
    }
    String stem = stem(word, tag);
    if (stem == null) {
      return plain && !word.contains("'") && IrregularVerbs.base(word) == null ? word : lemma;
    }
    if (word.endsWith("ied") || word.endsWith("ies")) {
      return lemma.endsWith("ie") && lemma.length() <= 3 ? lemma : stem + "y";
    }
    if (tag.equals("VBZ")) {
      return singular(word, stem);
    }
    return grown(stem, lemma);
  }

  /** The tag, if it is one of verbs; else the one that the ending calls for. */
  private static String tag(String word, String said) {
    boolean third = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    if (said.startsWith("VB") && !third) {
      return said;
    }
    return word.endsWith("ing") ? "VBG" : word.endsWith("ed") ? "VBD" : "VBZ";
  }

  /** The word without a regular ending, or null. */
  private static String stem(String word, String tag) {
    int length = word.length();
    return switch (tag) {
      case "VBD", "VBN" ->
          length > 4 && word.endsWith("ied")
              ? word.substring(0, length - 3)
              : length > 3 && word.endsWith("ed") ? word.substring(0, length - 2) : null;
      case "VBG" -> length > 4 && word.endsWith("ing") ? word.substring(0, length - 3) : null;
      case "VBZ" ->
          length > 4 && word.endsWith("ies")
              ? word.substring(0, length - 3)
              : length > 2 && word.endsWith("s") ? word.substring(0, length - 1) : null;
      default -> null;
    };
  }

  private static String singular(String word, String stem) {
    boolean hissed =
        word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("xes")
            || word.endsWith("zzes");
    return hissed ? stem.substring(0, stem.length() - 1) : stem;
  }

  /** A stem of a past form or a participle with the ending that it has lost. */
  private static String grown(String stem, String lemma) {
    if (IN_IT.contains(stem)) {
      return stem;
    }
    if (needsE(stem)) {
      return stem + "e";
    }
    int last = stem.length() - 1;
    boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    if (doubled && "bdgmnprtl".indexOf(stem.charAt(last)) >= 0) {
      String single = stem.substring(0, last);
      return stem.charAt(last) == 'l' && keepsTwo(stem) ? stem : single;
    }
    if (isClosed(stem)) {
      return stem;
    }
    return lemma.equals(stem + "e") ? lemma : stem;
  }

  /** "Call", "spell", "install"; not "expel", "travel". */
  private static boolean keepsTwo(String stem) {
    return stem.length() < 6
        || stem.endsWith("all")
        || (stem.endsWith("roll") && stem.charAt(0) == 'e');
  }

  private static boolean needsE(String stem) {
    if (stem.length() < 2) {
      return false;
    }
    char last = stem.charAt(stem.length() - 1);
    char before = stem.charAt(stem.length() - 2);
    boolean vowel = isVowel(before);
    boolean single = vowel && isShort(stem);
    if (single && "bdgklmnprst".indexOf(last) >= 0 && before != 'y') {
      return true;
    }
    if (stem.endsWith("it") && stem.length() > 3) {
      return true;
    }
    if (stem.length() > 3 && endsLikeE(stem)) {
      return true;
    }
    return switch (last) {
      case 'c', 'v', 'u', 'e' -> true;
      case 'g' -> "dlr".indexOf(before) >= 0 || vowel;
      case 'z' -> vowel && before != 'e';
      case 's' -> before != 's' && !IN_S.contains(stem);
      case 'l' -> "bcdfgkptz".indexOf(before) >= 0;
      case 't' ->
          before == 'a' && stem.length() > 4 && "eo".indexOf(stem.charAt(stem.length() - 3)) < 0;
      default -> false;
    };
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }

  /** Whether a stem ends as only verbs with an e do: "acquir", "decid", "execut". */
  private static boolean endsLikeE(String stem) {
    int length = stem.length();
    boolean apart = !isVowel(stem.charAt(length - 3)) || stem.charAt(length - 4) == 'q';
    return apart && LIKE_E.contains(stem.substring(length - 2));
  }

  /** Whether a stem has one vowel, before its last letter: "rul", "nam". */
  private static boolean isShort(String stem) {
    int vowels = 0;
    for (int i = 0; i < stem.length(); i++) {
      vowels += isVowel(stem.charAt(i)) ? 1 : 0;
    }
    return vowels == 1;
  }

  /** Whether no e can have stood after a stem: "grant", "discuss", "administer". */
  private static boolean isClosed(String stem) {
    int last = stem.length() - 1;
    if (last < 1) {
      return true;
    }
    char c = stem.charAt(last);
    boolean vowel = isVowel(stem.charAt(last - 1));
    if (vowel && last > 1 && isVowel(stem.charAt(last - 2)) && !isVowel(c)) {
      return true;
    }
    if (c == 'w' || c == 'x' || c == 'y' || (!vowel && (c == 'k' || c == 'd'))) {
      return true;
    }
    if ((c == 't' || c == 's' || c == 'f' || c == 'n' || c == 'm' || c == 'p') && !vowel) {
      return !stem.endsWith("ast") || stem.length() > 4;
    }
    return stem.endsWith("er") && stem.length() > 4;
  }
}
