package dev.lede.nlp.quote;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A name and what it can be shortened to, all without accents and a possessive ending.
 *
 * @param whole the name itself
 * @param words how many it has
 * @param first its first word
 * @param last its last word
 * @param initials of its words that begin with a capital
 */
record ShortNames(String whole, int words, String first, String last, String initials) {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  static ShortNames of(String name) {
    String[] words = SPACES.split(name);
    int last = words.length - 1;
    boolean empty = last < 0;
    return new ShortNames(
        folded(name),
        words.length,
        empty ? "" : folded(words[0]),
        empty ? "" : folded(words[last]),
        folded(initials(words)));
  }

  private static String folded(String name) {
    boolean owned = name.endsWith("'s") || name.endsWith("\u2019s");
    String plain = owned ? name.substring(0, name.length() - 2) : name;
    boolean ascii = plain.chars().allMatch(c -> c < 0x80);
    return ascii
        ? plain
        : ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
  }

  private static String initials(String[] words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }
}
