package dev.lede.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.web.Stopping;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Every regular expression that a class of the program holds, on texts made of what it looks for:
 * how often it looks at a character may grow with the length of the text, and not much faster.
 * Those that only short texts are given to may look so often at one of that length.
 */
@Timeout(300)
class PatternsTest {
  private static final int SHORT = 1_000;
  private static final int LONG = 4 * SHORT;
  private static final double MOST_GROWTH = 7;
  private static final long FEW = 60L * LONG;
  private static final int MOST_LOOKS = 200_000;
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
  private static final List<String> UNITS =
      List.of(
          "a", "A", "0", " ", ".", ",", "-", "'", "\"", "(", ")", "<", ">", "/", "\n", "\u2014",
          "\u00e9", ":", "@", "|", "A ", "a ", "0 ", "Aa ", "1,", "a.", "a@", " ,");

  private enum Mode {
    WHOLE,
    BEGINNING,
    SEARCH
  }

  /** A text that counts how often it is looked at, and gives up when that is far too often. */
  private static final class Counted implements CharSequence {
    private final String text;
    private long looks;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks++;
      if (looks > 10_000L * LONG) {
        throw new IllegalStateException("looked " + looks + " times");
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static Map<String, Pattern> patterns() throws Exception {
    Path classes =
        Path.of(Stopping.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Map<String, Pattern> patterns = new TreeMap<>();
    for (String name : classNames(classes)) {
      for (Field field :
          Class.forName(name, false, Stopping.class.getClassLoader()).getDeclaredFields()) {
        if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          patterns.put(name + "." + field.getName(), (Pattern) field.get(null));
        }
      }
    }
    return patterns;
  }

  /** Of all but those that measure Lede on texts of its own. */
  private static List<String> classNames(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes.resolve("dev/lede"))) {
      return files
          .map(file -> classes.relativize(file).toString().replace('/', '.').replace('\\', '.'))
          .filter(name -> name.endsWith(".class") && !name.contains(".evaluate."))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .toList();
    }
  }

  private static Set<String> units(Pattern pattern) {
    Set<String> units = new LinkedHashSet<>(UNITS);
    Matcher word = WORD.matcher(pattern.pattern());
    while (word.find() && units.size() < 60) {
      units.add(word.group() + " ");
    }
    return units;
  }

  private static long looks(Pattern pattern, String unit, int length, Mode mode) {
    Counted text =
        new Counted(unit.repeat(length / unit.length() + 1).substring(0, length) + "\u0001");
    Matcher matcher = pattern.matcher(text);
    switch (mode) {
      case WHOLE -> matcher.matches();
      case BEGINNING -> matcher.lookingAt();
      case SEARCH -> matcher.results().forEach(find -> {});
    }
    return text.looks;
  }

  /** The longest text that those who use a pattern give to it. */
  private static int longest(String name) {
    return switch (name) {
      case "dev.lede.nlp.place.Containment.WORDS" -> 48;
      case "dev.lede.nlp.quote.SpokenWords.AS" -> 40;
      case "dev.lede.nlp.zone.Furniture.LONG_CRUMB" -> 140;
      default -> name.startsWith("dev.lede.nlp.zone.") ? 420 : Integer.MAX_VALUE;
    };
  }

  /** Whether it is looked for in a text, and not only held against all of it or its beginning. */
  private static boolean isSearched(String name) {
    return !(name.startsWith("dev.lede.nlp.zone.")
            || name.equals("dev.lede.nlp.article.Dateline.OPENING"))
        || name.endsWith("Furniture.LONG_CRUMB")
        || name.endsWith("Captions.CREDIT");
  }

  private static void check(String name, Pattern pattern, List<String> slow) {
    for (String unit : units(pattern)) {
      for (Mode mode : isSearched(name) ? Mode.values() : new Mode[] {Mode.WHOLE, Mode.BEGINNING}) {
        try {
          int most = longest(name);
          long few = looks(pattern, unit, Math.min(SHORT, most), mode);
          long many = most < LONG ? few : looks(pattern, unit, LONG, mode);
          boolean grows = many > FEW && many > MOST_GROWTH * few;
          if (grows || (most < LONG && few > MOST_LOOKS)) {
            slow.add("%s on \"%s\": %d, then %d".formatted(name, unit, few, many));
            return;
          }
        } catch (IllegalStateException | StackOverflowError e) {
          slow.add(name + " on \"" + unit + "\": " + e);
          return;
        }
      }
    }
  }

  @Test
  void lookAtEachCharacterAFewTimes() throws Exception {
    Map<String, Pattern> patterns = patterns();
    assertTrue(patterns.size() > 40, "finds the patterns: " + patterns.keySet());
    List<String> slow = new ArrayList<>();
    patterns.forEach((name, pattern) -> check(name, pattern, slow));
    assertEquals(List.of(), slow, () -> String.join("\n", slow));
  }
}
