package dev.lede.nlp.relation;

import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Relation;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Token;
import dev.lede.nlp.article.ReadSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence written by hand, one word a row: word, tag, number of its governor (0 is the root),
 * relation, and where a mention starts its label; {@code +} goes on with the mention.
 */
final class Rows {
  private final StringBuilder text = new StringBuilder();
  private final List<Token> tokens = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final int start;

  private Rows(int start) {
    this.start = start;
  }

  /** The sentence at an offset of the document. */
  static ReadSentence sentence(int start, String rows) {
    Rows reader = new Rows(start);
    rows.strip().lines().forEach(row -> reader.add(row.strip().split("\\s+")));
    return new ReadSentence(
        start,
        reader.text.toString(),
        new SentenceAnnotations(List.of(), reader.tokens),
        reader.mentions);
  }

  /** What is read from a sentence, each relation as one line. */
  static List<String> read(String rows) {
    ReadSentence sentence = sentence(100, rows);
    return RelationReader.read(sentence).stream().map(r -> shown(sentence, r)).toList();
  }

  private static String shown(ReadSentence sentence, Relation relation) {
    String by =
        relation.attribution() == null ? "" : ", says " + name(sentence, relation.attribution());
    return name(sentence, relation.subject())
        + (relation.negated() ? " | not " : " | ")
        + relation.predicate()
        + " | "
        + name(sentence, relation.object())
        + by;
  }

  private static String name(ReadSentence sentence, String id) {
    return sentence.mentions().stream()
        .filter(mention -> mention.id().equals(id))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private void add(String[] row) {
    if (text.length() > 0) {
      text.append(' ');
    }
    int from = text.length();
    text.append(row[0]);
    String lemma = row[0].toLowerCase(Locale.ROOT);
    String tag = row[1];
    int head = Integer.parseInt(row[2]) - 1;
    tokens.add(new Token(from, text.length(), lemma, pos(tag, row[3]), tag, head, row[3]));
    if (row.length > 4 && row[4].equals("+")) {
      Mention last = mentions.remove(mentions.size() - 1);
      mention(last.start() - start, last.label());
    } else if (row.length > 4) {
      mention(from, Label.valueOf(row[4]));
    }
  }

  private void mention(int from, Label label) {
    String id = "m" + mentions.size();
    int end = start + text.length();
    mentions.add(
        new Mention(id, start + from, end, text.substring(from), label, 1, null, null, null));
  }

  private static String pos(String tag, String relation) {
    if (relation.startsWith("aux") || relation.equals("cop")) {
      return "AUX";
    }
    if (tag.startsWith("V")) {
      return "VERB";
    }
    if (tag.startsWith("NNP")) {
      return "PROPN";
    }
    return tag.startsWith("NN") ? "NOUN" : tag.startsWith("JJ") ? "ADJ" : "X";
  }
}
