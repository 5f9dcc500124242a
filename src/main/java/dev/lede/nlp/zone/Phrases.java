package dev.lede.nlp.zone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The phrases of {@code furniture.txt}, each with what it says of the block it stands in. Immutable
 * after it is read.
 */
final class Phrases {
  private final Set<String> wholes = new HashSet<>();
  private final Set<String> links = new HashSet<>();
  private final Set<String> endings = new HashSet<>();

  /** Phrases of the middle by their first word. */
  private final Map<String, List<String>> inner = new HashMap<>();

  /** Openings by their first word. */
  private final Map<String, List<String>> openings = new HashMap<>();

  private Phrases() {}

  /** Reads the phrases that ship with Lede. */
  static Phrases load() {
    Phrases phrases = new Phrases();
    try (InputStream in = Phrases.class.getResourceAsStream("furniture.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(l -> !l.isBlank() && l.charAt(0) != '#').forEach(phrases::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return phrases;
  }

  private void add(String line) {
    String phrase = line.substring(2).strip();
    switch (line.charAt(0)) {
      case '=' -> wholes.add(phrase);
      case '>' -> links.add(phrase);
      case '$' -> endings.add(phrase);
      case '~' -> inner.computeIfAbsent(firstWord(phrase), w -> new ArrayList<>(2)).add(phrase);
      case '^' -> openings.computeIfAbsent(firstWord(phrase), w -> new ArrayList<>(2)).add(phrase);
      default -> throw new IllegalStateException("furniture.txt: " + line);
    }
  }

  boolean isWhole(String plain) {
    return wholes.contains(plain);
  }

  boolean headsLinks(String plain) {
    return links.contains(plain);
  }

  boolean headsEnding(String plain) {
    return endings.contains(plain);
  }

  boolean opens(String plain) {
    for (String phrase : openings.getOrDefault(firstWord(plain), List.of())) {
      int end = phrase.length();
      if (plain.startsWith(phrase)
          && (end == plain.length()
              || !Character.isLetter(plain.charAt(end))
              || !Character.isLetter(phrase.charAt(end - 1)))) {
        return true;
      }
    }
    return false;
  }

  boolean isWithin(String plain) {
    int from = 0;
    while (from < plain.length()) {
      int end = from + 1;
      while (Character.isLetter(plain.charAt(from))
          && end < plain.length()
          && Character.isLetter(plain.charAt(end))) {
        end++;
      }
      for (String phrase : inner.getOrDefault(plain.substring(from, end), List.of())) {
        if (plain.startsWith(phrase, from)) {
          return true;
        }
      }
      from = end;
    }
    return false;
  }

  private static String firstWord(String phrase) {
    int end = 0;
    while (end < phrase.length() && Character.isLetter(phrase.charAt(end))) {
      end++;
    }
    return end > 0 ? phrase.substring(0, end) : phrase.substring(0, Math.min(1, phrase.length()));
  }
}
