package dev.lede.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The sample articles of the page, as often as a text of a given length needs. */
public final class Articles {

  private static final String[] NAMES = {"samarkand", "mombasa", "titicaca", "accra", "chattogram"};

  private Articles() {}

  /** A text of at least {@code words} words. */
  public static String ofWords(int words) {
    StringBuilder text = new StringBuilder();
    int count = 0;
    for (int i = 0; count < words; i++) {
      String article = read(NAMES[i % NAMES.length]);
      text.append(article).append("\n\n");
      count += article.split("\\s+").length;
    }
    return text.toString();
  }

  private static String read(String name) {
    String path = "/webroot/data/samples/" + name + ".txt";
    try (InputStream in = Articles.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
