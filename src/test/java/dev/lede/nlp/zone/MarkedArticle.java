package dev.lede.nlp.zone;

import dev.lede.annotation.Zone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An article with its zones, read from a file in which each zone stands as <code>{h:...}</code>,
 * with a letter for its type. A first line {@code #crlf} asks for the line ends of Windows.
 */
record MarkedArticle(String name, String text, List<Zone> zones) {

  static List<MarkedArticle> in(String folder) throws IOException {
    Path path = Path.of("src/test/resources/zones", folder);
    List<MarkedArticle> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.sorted().toList()) {
        articles.add(parse(file.getFileName().toString(), Files.readString(file)));
      }
    }
    return articles;
  }

  static MarkedArticle parse(String name, String marked) {
    String source = marked;
    if (source.startsWith("#crlf\n")) {
      source = source.substring(6).replace("\n", "\r\n");
    }
    StringBuilder text = new StringBuilder();
    List<Zone> zones = new ArrayList<>();
    int start = -1;
    Zone.Type type = null;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '{') {
        type = type(source.charAt(i + 1));
        start = text.length();
        i += 2;
      } else if (c == '}') {
        zones.add(new Zone(start, text.length(), type));
        type = null;
      } else if (type == null && !Character.isWhitespace(c)) {
        throw new IllegalArgumentException(name + ": no zone at " + source.substring(i));
      } else {
        text.append(c);
      }
    }
    return new MarkedArticle(name, text.toString(), zones);
  }

  private static Zone.Type type(char letter) {
    return switch (letter) {
      case 'h' -> Zone.Type.HEADLINE;
      case 'b' -> Zone.Type.BYLINE;
      case 'd' -> Zone.Type.DATELINE;
      case 'p' -> Zone.Type.PARAGRAPH;
      case 'c' -> Zone.Type.CAPTION;
      case 'x' -> Zone.Type.BOILERPLATE;
      default -> throw new IllegalArgumentException("no type " + letter);
    };
  }
}
