package dev.lede.app.evaluate;

import dev.lede.annotation.Label;
import dev.lede.text.TextRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An article that a reader marked: who is meant where, what is said by whom, who does what to whom.
 * {@code src/test/resources/articles/README.md} tells the form of the files.
 *
 * @param cast by number
 * @param marks in order of their ends
 * @param speeches in order of their ends
 */
record JudgedArticle(
    String name,
    String text,
    Map<Integer, Member> cast,
    List<Mark> marks,
    List<Spoken> speeches,
    List<Deed> deeds) {

  /** One entity; the title is null where the article tells none. */
  record Member(Label label, String name, String title) {}

  /** A place that means an entity. */
  record Mark(TextRange range, int entity) {}

  /** What is said; the speaker is 0 when the text names nobody. */
  record Spoken(TextRange range, int speaker, boolean direct) {}

  /**
   * A relation.
   *
   * @param named whether both ends are named, or pronouns, where the article says so
   * @param optional whether one may as well leave it out
   */
  record Deed(int subject, String predicate, int object, boolean named, boolean optional) {}

  static List<JudgedArticle> in(String folder) throws IOException {
    List<JudgedArticle> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/articles", folder))) {
      for (Path file : files.sorted().toList()) {
        articles.add(parse(file.getFileName().toString(), Files.readString(file)));
      }
    }
    return articles;
  }

  static JudgedArticle parse(String name, String file) {
    String[] parts = file.split("\n---\n");
    Map<Integer, Member> cast = new LinkedHashMap<>();
    for (String line : parts[0].split("\n")) {
      String[] words = line.split(" ", 3);
      String[] called = words[2].split(" = ");
      String title = called.length > 1 ? called[1] : null;
      cast.put(Integer.parseInt(words[0]), new Member(Label.valueOf(words[1]), called[0], title));
    }
    List<Mark> marks = new ArrayList<>();
    List<Spoken> speeches = new ArrayList<>();
    String text = unmarked(parts[1], marks, speeches);
    List<Deed> deeds = Stream.of(parts[2].strip().split("\n")).map(JudgedArticle::deed).toList();
    return new JudgedArticle(name, text, cast, marks, speeches, deeds);
  }

  private static String unmarked(String marked, List<Mark> marks, List<Spoken> speeches) {
    StringBuilder text = new StringBuilder();
    Deque<int[]> open = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[' || c == '{') {
        int space = marked.indexOf(' ', i);
        open.push(new int[] {text.length(), Integer.parseInt(marked.substring(i + 1, space))});
        i = space;
      } else if (c == ']') {
        int[] mark = open.pop();
        marks.add(new Mark(new TextRange(mark[0], text.length()), mark[1]));
      } else if (c == '}') {
        int[] mark = open.pop();
        boolean direct = "\"\u201c".indexOf(text.charAt(mark[0])) >= 0;
        speeches.add(new Spoken(new TextRange(mark[0], text.length()), mark[1], direct));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static Deed deed(String line) {
    String[] parts = line.replace(" ?", "").split(" \\| ");
    return new Deed(
        Integer.parseInt(parts[0].replace("~", "")),
        parts[1],
        Integer.parseInt(parts[2].replace("~", "")),
        !line.contains("~"),
        line.endsWith("?"));
  }

  /** What entity a place means: the one marked there, or else marked with the same end; or 0. */
  int meant(int start, int end) {
    int place = place(start, end);
    return place < 0 ? 0 : marks.get(place).entity();
  }

  /**
   * Index of the mark at a place, or else of the shortest mark with the same end, since "the Kenyan
   * minister" may begin at either word; where there is none, a negative number for the end.
   */
  int place(int start, int end) {
    int same = -1 - end;
    for (int i = 0; i < marks.size(); i++) {
      TextRange range = marks.get(i).range();
      if (range.end() == end && (range.start() == start || same < 0)) {
        same = i;
      }
    }
    return same;
  }
}
