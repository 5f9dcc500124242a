package dev.lede.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.annotation.Label;
import dev.lede.session.FixedMention;
import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DictionaryTest {
  private static DictionaryEntry entry(String text, Label label) {
    return new DictionaryEntry(text, label, true);
  }

  private static DictionaryEntry anyCase(String text, Label label) {
    return new DictionaryEntry(text, label, false);
  }

  private static List<String> found(String text, DictionaryEntry... entries) {
    return new Dictionary(List.of(entries))
        .find(text).stream()
            .map(f -> f.range().start() + " " + f.range().of(text) + " " + f.label())
            .toList();
  }

  @Test
  void findsEntriesAtTheBordersOfWords() {
    assertEquals(
        List.of("0 Iran ORG", "22 Iran ORG", "29 Iran ORG"),
        found("Iran, Irans, preIran \u201cIran\u201d (Iran)", entry("Iran", Label.ORG)));
  }

  @Test
  void takesMarksAndDigitsForPartsOfWords() {
    assertEquals(
        List.of(), found("Sa\u0303o1 xSao", entry("Sa", Label.GPE), entry("Sao", Label.GPE)));
    assertEquals(List.of("0 C++ PRODUCT"), found("C++ is", entry("C++", Label.PRODUCT)));
  }

  @Test
  void mindsTheCaseOnlyWhenAskedTo() {
    String text = "who met WHO";
    assertEquals(List.of("8 WHO ORG"), found(text, entry("WHO", Label.ORG)));
    assertEquals(List.of("0 who ORG", "8 WHO ORG"), found(text, anyCase("Who", Label.ORG)));
    assertEquals(
        List.of("0 who LAW", "8 WHO ORG"),
        found(text, entry("WHO", Label.ORG), anyCase("Who", Label.LAW)));
  }

  @Test
  void nestsButNeverCrosses() {
    assertEquals(
        List.of("0 Bank of England ORG", "8 England GPE"),
        found("Bank of England", entry("England", Label.GPE), entry("Bank of England", Label.ORG)));
    assertEquals(
        List.of("0 New York ORG"),
        found("New York Times", entry("York Times", Label.ORG), entry("New York", Label.ORG)));
  }

  @Test
  void findsWhatAPlainSearchFinds() {
    long seed = new Random().nextLong();
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 300; round++) {
      String text = word(random, 60);
      List<DictionaryEntry> entries = new ArrayList<>();
      for (int i = 1 + random.nextInt(6); i > 0; i--) {
        String words = word(random, 5).strip();
        if (!words.isEmpty()) {
          entries.add(new DictionaryEntry(words, Label.ORG, random.nextBoolean()));
        }
      }
      List<FixedMention> found = new Dictionary(entries).find(text);
      assertEquals(plain(text, entries), found, "seed " + seed + " round " + round);
    }
  }

  private static String word(SplittableRandom random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.append("aAbB  .\u0130".charAt(random.nextInt(8)));
    }
    return text.toString();
  }

  private static List<FixedMention> plain(String text, List<DictionaryEntry> entries) {
    List<FixedMention> all = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      for (DictionaryEntry entry : entries) {
        int length = entry.text().length();
        if (start + length <= text.length()
            && matches(text, start, entry)
            && Dictionary.isBorder(text, start)
            && Dictionary.isBorder(text, start + length)) {
          all.add(new FixedMention(new TextRange(start, start + length), entry.label()));
        }
      }
    }
    List<FixedMention> kept = new ArrayList<>();
    all.stream()
        .distinct()
        .sorted(
            Comparator.<FixedMention>comparingInt(f -> f.range().start())
                .thenComparing(f -> -f.range().end()))
        .filter(f -> kept.stream().noneMatch(k -> crosses(k.range(), f.range())))
        .forEach(kept::add);
    return kept;
  }

  private static boolean matches(String text, int start, DictionaryEntry entry) {
    for (int i = 0; i < entry.text().length(); i++) {
      char in = text.charAt(start + i);
      char wanted = entry.text().charAt(i);
      boolean same =
          entry.caseSensitive()
              ? in == wanted
              : Character.toLowerCase(in) == Character.toLowerCase(wanted);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static boolean crosses(TextRange one, TextRange other) {
    return one.overlaps(other) && !one.contains(other) && !other.contains(one);
  }
}
