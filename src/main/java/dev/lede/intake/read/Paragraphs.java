package dev.lede.intake.read;

import java.util.ArrayList;
import java.util.List;

/** Collects paragraphs, each on a line of its own, apart by blank lines. */
final class Paragraphs {
  private final List<String> paragraphs = new ArrayList<>();

  /** Adds a paragraph, its white space made single spaces; a blank one is left out. */
  void add(CharSequence paragraph) {
    String line = paragraph.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    if (!line.isEmpty()) {
      paragraphs.add(line);
    }
  }

  /** All that was added, in order. */
  List<String> lines() {
    return List.copyOf(paragraphs);
  }

  /** The text. */
  String text() {
    return String.join("\n\n", paragraphs);
  }
}
