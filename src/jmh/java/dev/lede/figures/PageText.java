package dev.lede.figures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Articles of any length, made of the samples. Each time round their names end in another syllable,
 * so that neither a sentence nor many of its names come twice.
 */
final class PageText {
  private static final List<String> SAMPLES =
      List.of("accra", "chattogram", "mombasa", "samarkand", "titicaca");

  /** A name in the middle of a sentence; days and months stay what they are. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<=[a-z,] )(?!January|February|March|April|May|June|July|August|September|October"
              + "|November|December|[A-Z][a-z]+day)[A-Z][a-z]{3,}\\b");

  private static final String[] SYLLABLES = {"ba", "de", "fi", "ko", "lu", "ma", "ne", "ri", "so"};

  private PageText() {}

  /** At least so many words, in paragraphs. */
  static String of(int words) {
    List<String> paragraphs = paragraphs();
    StringBuilder text = new StringBuilder();
    for (int i = 0, count = 0; count < words; i++) {
      String paragraph = paragraphs.get(i % paragraphs.size());
      text.append(renamed(paragraph, i / paragraphs.size())).append("\n\n");
      count += paragraph.split("\\s+").length;
    }
    return text.toString().strip();
  }

  private static String renamed(String paragraph, int round) {
    StringBuilder ending = new StringBuilder();
    for (int rest = round; rest > 0; rest /= SYLLABLES.length) {
      ending.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return NAME.matcher(paragraph).replaceAll(name -> name.group() + ending);
  }

  private static List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    for (String sample : SAMPLES) {
      String file = "/webroot/data/samples/" + sample + ".txt";
      try (InputStream in = PageText.class.getResourceAsStream(file)) {
        String article = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        paragraphs.addAll(List.of(article.strip().split("\n\\s*\n")));
      } catch (IOException e) {
        throw new IllegalStateException(file, e);
      }
    }
    return paragraphs;
  }
}
