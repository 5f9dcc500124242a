package dev.lede.support;

import dev.lede.text.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random texts in the manner of pasted articles, and edits of them. */
public final class NewsText {
  private static final List<String> WORDS = words();
  private static final List<String> JOINTS =
      List.of(" ", " ", " ", " ", " ", ", ", ", ", " (", ") ", " to ", " in ", "\n", "");
  private static final List<String> ENDS =
      List.of(". ", ". ", ". ", ".\u201d ", ".\" ", "? ", ".\n\n", ".\n\n", "\n\n", ".\r\n", "\n");
  private static final List<String> BLOCKS =
      List.of(
          "BASRA, Iraq (Reuters) \u2014 ",
          "PARIS, April 4, 2019 \u2014 ",
          "By Ana Ruiz\n\n",
          "Related links\n\n",
          "Read more\n\n",
          "About the company\n\n",
          "March 3, 2019\n",
          "Floods Close Schools Across Basra\n\n",
          "Photo: Juan Ruiz/Reuters\n\n",
          "\u2022 ",
          "1. ");

  private final Random random;

  public NewsText(Random random) {
    this.random = random;
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>(NewsWords.NAMES.keySet());
    words.addAll(NewsWords.NOUNS);
    words.addAll(NewsWords.VERBS);
    words.addAll(List.of("he", "she", "it", "they", "his", "their", "the", "The", "the", "of"));
    words.addAll(
        List.of("said", "\u201cWe", "agree\u201d", "\"No", "not\"", "'so", "former", "by"));
    words.addAll(List.of("yesterday", "which", "because", "floods", "University of Georgia"));
    return words;
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** A text of so many sentences. */
  public String text(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(random.nextInt(6) == 0 ? one(BLOCKS) : "");
      text.append(sentence());
    }
    return text.toString();
  }

  private String sentence() {
    StringBuilder sentence = new StringBuilder(one(WORDS));
    for (int words = random.nextInt(14); words > 0; words--) {
      sentence.append(one(JOINTS)).append(one(WORDS));
    }
    return sentence.append(one(ENDS)).toString();
  }

  /** A key, a word, some sentences, a deletion, a move of a stretch. */
  public Edit edit(String text) {
    int start = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), start + random.nextInt(random.nextInt(8) == 0 ? 300 : 12));
    return switch (random.nextInt(8)) {
      case 0 -> Edit.replace(start, start, random.nextBoolean() ? "a" : " ");
      case 1 -> Edit.replace(start, start, " " + one(WORDS) + " ");
      case 2 -> Edit.replace(start, end, one(WORDS));
      case 3 -> Edit.replace(start, end, "");
      case 4 -> Edit.replace(start, start, random.nextBoolean() ? "\n\n" : one(ENDS));
      case 5 -> Edit.replace(start, start, one(BLOCKS));
      case 6 -> Edit.replace(start, end, text(random.nextInt(4)));
      default -> Edit.replace(start, start, text.substring(start, end));
    };
  }
}
