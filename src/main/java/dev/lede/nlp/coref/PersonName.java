package dev.lede.nlp.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The name of a person taken apart.
 *
 * @param words without titles, particles ("al", "bin", "van") and generation; never empty
 * @param generation "jr", "sr" or a Roman numeral; empty without one
 * @param gender that titles or the given name tell
 */
record PersonName(List<String> words, String generation, Gender gender) {
  private static final Map<String, Gender> TITLES =
      Map.ofEntries(
          Map.entry("mr", Gender.MALE),
          Map.entry("mister", Gender.MALE),
          Map.entry("sir", Gender.MALE),
          Map.entry("lord", Gender.MALE),
          Map.entry("king", Gender.MALE),
          Map.entry("prince", Gender.MALE),
          Map.entry("mrs", Gender.FEMALE),
          Map.entry("ms", Gender.FEMALE),
          Map.entry("miss", Gender.FEMALE),
          Map.entry("lady", Gender.FEMALE),
          Map.entry("dame", Gender.FEMALE),
          Map.entry("queen", Gender.FEMALE),
          Map.entry("princess", Gender.FEMALE),
          Map.entry("dr", Gender.UNKNOWN));
  private static final Set<String> GENERATIONS =
      Set.of("jr", "junior", "sr", "senior", "ii", "iii", "iv");
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "bint", "van", "von", "de", "der", "den", "da", "do", "dos",
          "di", "del", "la", "le", "ben");

  static PersonName of(Name name) {
    List<String> words = new ArrayList<>(name.words());
    Gender gender = Gender.UNKNOWN;
    while (words.size() > 1 && TITLES.containsKey(words.get(0))) {
      Gender said = TITLES.get(words.remove(0));
      gender = said == Gender.UNKNOWN ? gender : said;
    }
    String generation = "";
    while (words.size() > 1 && GENERATIONS.contains(words.get(words.size() - 1))) {
      String last = words.remove(words.size() - 1);
      generation = last.equals("junior") ? "jr" : last.equals("senior") ? "sr" : last;
    }
    if (words.size() > 1 && !words.stream().allMatch(PARTICLES::contains)) {
      words.removeIf(PARTICLES::contains);
    }
    if (words.isEmpty()) {
      words.add(name.key());
    }
    if (gender == Gender.UNKNOWN && words.size() > 1) {
      gender = GivenNames.gender(words.get(0));
    }
    return new PersonName(List.copyOf(words), generation, gender);
  }

  /** The gender that a title before a name tells. */
  static Gender titled(String word) {
    return TITLES.getOrDefault(Name.folded(word), Gender.UNKNOWN);
  }

  /** Equal for the same words and the same generation. */
  String key() {
    return String.join(" ", words) + " " + generation;
  }

  /** Whether it is more than a given name or a surname. */
  boolean isFull() {
    return words.size() > 1;
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  /** Whether two full names can be of one person. */
  boolean agrees(PersonName other) {
    if (!generation.equals(other.generation) || !gender.agrees(other.gender)) {
      return false;
    }
    if (last().equals(other.last())) {
      return givenAgrees(first(), other.first()) && middleAgrees(other);
    }
    boolean more = words.size() > other.words.size();
    List<String> longer = more ? words : other.words;
    List<String> shorter = more ? other.words : words;
    return shorter.size() < longer.size() && longer.subList(0, shorter.size()).equals(shorter);
  }

  private static boolean givenAgrees(String one, String other) {
    boolean less = one.length() < other.length();
    String shorter = less ? one : other;
    String longer = less ? other : one;
    return longer.equals(shorter)
        || (longer.startsWith(shorter) && (shorter.length() == 1 || shorter.length() >= 3))
        || Nicknames.same(one, other);
  }

  private boolean middleAgrees(PersonName other) {
    if (words.size() == 2 || other.words.size() == 2) {
      return true;
    }
    return words.get(1).charAt(0) == other.words.get(1).charAt(0);
  }
}
