package dev.lede.nlp.coref;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Token;
import dev.lede.nlp.article.ReadSentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An article written for a test, with its mentions marked: {@code <PERSON>Ana Ruiz</PERSON>}. A
 * tree is given as {@code word/lemma/TAG/head/relation} for each word, heads counted from 1.
 */
final class Written {
  private static final Pattern MARK = Pattern.compile("<(/?)([A-Z_]+)>");

  private final List<ReadSentence> sentences = new ArrayList<>();
  private int length;
  private int mentions;

  static Written article(String... sentences) {
    Written written = new Written();
    for (String sentence : sentences) {
      written.sentence(sentence, "");
    }
    return written;
  }

  /** Adds a sentence. */
  Written sentence(String marked, String tree) {
    StringBuilder text = new StringBuilder();
    Deque<Integer> open = new ArrayDeque<>();
    List<Mention> found = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int from = 0;
    while (mark.find()) {
      text.append(marked, from, mark.start());
      from = mark.end();
      if (mark.group(1).isEmpty()) {
        open.push(text.length());
      } else {
        int start = open.pop();
        found.add(mention("m", start, text.substring(start), Label.valueOf(mark.group(2))));
      }
    }
    text.append(marked.substring(from));
    found.sort(
        Comparator.comparingInt(Mention::start)
            .thenComparing(Mention::end, Comparator.reverseOrder()));
    List<Mention> numbered = new ArrayList<>();
    for (Mention m : found) {
      numbered.add(mention("m" + ++mentions, m.start() - length, m.text(), m.label()));
    }
    List<Token> tokens = tree.isBlank() ? List.of() : tokens(text.toString(), tree);
    sentences.add(
        new ReadSentence(
            length, text.toString(), new SentenceAnnotations(List.of(), tokens), numbered));
    length += text.length() + 1;
    return this;
  }

  private Mention mention(String id, int start, String text, Label label) {
    int at = length + start;
    return new Mention(id, at, at + text.length(), text, label, 1, null, null, null);
  }

  private static List<Token> tokens(String text, String tree) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : tree.strip().split("\\s+")) {
      String[] parts = word.split("/");
      int start = text.indexOf(parts[0].replace("_", " "), at);
      at = start + parts[0].length();
      int head = Integer.parseInt(parts[3]) - 1;
      tokens.add(new Token(start, at, parts[1], pos(parts[2]), parts[2], head, parts[4]));
    }
    return tokens;
  }

  private static String pos(String tag) {
    return tag.startsWith("NNP")
        ? "PROPN"
        : tag.startsWith("NN")
            ? "NOUN"
            : tag.startsWith("VB") ? "VERB" : tag.startsWith("PRP") ? "PRON" : "X";
  }

  List<ReadSentence> sentences() {
    return sentences;
  }

  List<Entity> entities() {
    return EntityReader.read(sentences);
  }

  /** Each entity in short: {@code LABEL name: mention, mention (reference)}. */
  String told() {
    Map<String, Mention> byId =
        sentences.stream()
            .flatMap(s -> s.mentions().stream())
            .collect(Collectors.toMap(Mention::id, Function.identity()));
    String text = sentences.stream().map(ReadSentence::text).collect(Collectors.joining("\n"));
    return entities().stream()
        .map(
            entity ->
                entity.label()
                    + " "
                    + entity.name()
                    + ": "
                    + entity.mentions().stream()
                        .map(id -> byId.get(id).text())
                        .collect(Collectors.joining(", "))
                    + entity.references().stream()
                        .map(range -> " (" + range.of(text) + ")")
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
