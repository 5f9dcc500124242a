package dev.lede.nlp.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The words of a mention, in lower case, and a place among them. Marks are left out; a currency, a
 * per cent or degree sign is a word of its own. Confined to one thread.
 */
final class Words {

  /** A mention longer than this is not read. */
  static final int LONGEST = 160;

  private final List<String> words;
  private int place;

  Words(List<String> words) {
    this.words = List.copyOf(words);
  }

  /** The words of a mention, dashes left out. */
  static Words of(String mention) {
    List<String> words = new ArrayList<>(WordCutter.cut(mention));
    words.removeIf(WordCutter.DASH::equals);
    return new Words(words);
  }

  /** The words of a list written with spaces. */
  static Set<String> set(String list) {
    return Set.of(list.split(" "));
  }

  /** The same in order. */
  static List<String> list(String list) {
    return List.of(list.split(" "));
  }

  List<String> all() {
    return words;
  }

  /** The same words from the first on. */
  Words again() {
    return new Words(words);
  }

  /** The words from {@code start} to {@code end} as a text of their own. */
  Words part(int start, int end) {
    return new Words(words.subList(start, end));
  }

  Words rest() {
    return part(place, words.size());
  }

  int size() {
    return words.size();
  }

  int place() {
    return place;
  }

  /** Goes back, or ahead, to a place. */
  void goTo(int newPlace) {
    place = newPlace;
  }

  boolean atEnd() {
    return place == words.size();
  }

  /** The word here, or the empty string at the end. */
  String here() {
    return ahead(0);
  }

  String ahead(int by) {
    int at = place + by;
    return at < words.size() ? words.get(at) : "";
  }

  String next() {
    String word = here();
    if (!atEnd()) {
      place++;
    }
    return word;
  }

  /** Steps over the word here when it is one of {@code any}. */
  boolean take(String... any) {
    return take(Arrays.asList(any).contains(here()));
  }

  boolean take(Set<String> any) {
    return take(any.contains(here()));
  }

  private boolean take(boolean wanted) {
    if (wanted && !atEnd()) {
      place++;
      return true;
    }
    return false;
  }

  /** Steps over all of {@code wanted}, in order, or over nothing. */
  boolean takeAll(String... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (!ahead(i).equals(wanted[i])) {
        return false;
      }
    }
    place += wanted.length;
    return true;
  }
}
