package dev.lede.nlp.coref;

import dev.lede.text.WhiteSpace;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A name taken apart.
 *
 * @param key equal for forms of one name that differ in case, white space, accents, stops, the
 *     shape of apostrophes, a leading "the" or a possessive ending
 * @param words of the key
 * @param stems the words without plural endings
 * @param initials of its words that begin with a capital, in lower case
 * @param acronym whether it is one word of capitals
 */
record Name(String key, List<String> words, List<String> stems, String initials, boolean acronym) {

  /** Takes the text of a mention apart. */
  static Name of(String text) {
    List<String> words = new ArrayList<>(4);
    StringBuilder initials = new StringBuilder(4);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || WhiteSpace.is(text.charAt(i)) || isHyphen(text.charAt(i))) {
        if (i > start) {
          add(text.substring(start, i), words, initials);
        }
        start = i + 1;
      }
    }
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
      if (initials.length() > 0 && initials.charAt(0) == 't' && text.startsWith("The")) {
        initials.deleteCharAt(0);
      }
    }
    String key = String.join(" ", words);
    List<String> stems = words.stream().map(Keys::singular).toList();
    boolean acronym = isAcronym(text, words.size());
    return new Name(key, List.copyOf(words), stems, initials.toString(), acronym);
  }

  /** The last word, or the whole where there is no other. */
  String last() {
    return words.isEmpty() ? key : words.get(words.size() - 1);
  }

  /** The same without a plural ending. */
  String lastStem() {
    return stems.isEmpty() ? Keys.singular(key) : stems.get(stems.size() - 1);
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
  }

  private static void add(String form, List<String> words, StringBuilder initials) {
    String word = folded(form);
    if (!word.isEmpty()) {
      words.add(word);
      if (Character.isUpperCase(form.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
  }

  /** Lower case without accents, stops, commas and possessive endings. */
  static String folded(String form) {
    StringBuilder out = new StringBuilder(form.length());
    boolean ascii = true;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c == '\u2019' || c == '\u2018' || c == '`') {
        out.append('\'');
      } else if (c != '.' && c != ',' && c != '"') {
        out.append(Character.toLowerCase(c));
        ascii &= c < 128;
      }
    }
    String word = out.toString();
    if (!ascii) {
      word = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
      word = word.toLowerCase(Locale.ROOT);
    }
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  private static boolean isAcronym(String text, int words) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        letters++;
      } else if (c != '.' && c != '&' && !(c == 's' && i == text.length() - 1)) {
        return false;
      }
    }
    return words == 1 && letters >= 2 && letters <= 8;
  }
}
