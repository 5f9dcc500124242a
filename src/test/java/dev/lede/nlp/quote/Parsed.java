package dev.lede.nlp.quote;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Token;
import dev.lede.nlp.article.EntityGrouping;
import dev.lede.nlp.article.ReadSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Sentences with trees, written by hand: {@code word/POS/head/relation} a word, heads count from
 * one, {@code _} before a word joins it to the one before.
 */
final class Parsed {
  private final StringBuilder text = new StringBuilder();
  private final List<ReadSentence> sentences = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  /** Adds a sentence in the paragraph, after a space. */
  Parsed sentence(String words, Map<String, Label> names) {
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append(' ');
    }
    int offset = text.length();
    List<Token> tokens = new ArrayList<>();
    for (String word : words.trim().split("\\s+")) {
      String[] parts = word.split("/");
      boolean joined = parts[0].startsWith("_");
      String form = joined ? parts[0].substring(1) : parts[0];
      text.append(joined || text.length() == offset ? "" : " ");
      int start = text.length() - offset;
      text.append(form);
      tokens.add(
          new Token(
              start,
              start + form.length(),
              form.toLowerCase(java.util.Locale.ROOT),
              parts[1],
              parts.length > 4 ? parts[4] : "X",
              Integer.parseInt(parts[2]) - 1,
              parts[3]));
    }
    String sentence = text.substring(offset);
    List<Mention> named = new ArrayList<>();
    names.forEach((name, label) -> named.add(mention(offset, sentence.indexOf(name), name, label)));
    named.sort(java.util.Comparator.comparingInt(Mention::start));
    mentions.addAll(named);
    sentences.add(
        new ReadSentence(offset, sentence, new SentenceAnnotations(List.of(), tokens), named));
    return this;
  }

  private Mention mention(int offset, int at, String name, Label label) {
    int start = offset + at;
    String id = "m" + start;
    return new Mention(id, start, start + name.length(), name, label, 1, null, null, null);
  }

  Parsed paragraph() {
    text.append('\n');
    return this;
  }

  List<ReadSentence> sentences() {
    return sentences;
  }

  String text() {
    return text.toString();
  }

  List<Entity> entities() {
    return EntityGrouping.group(mentions);
  }

  /** Each quote as {@code speaker: words}, or {@code ?reason: words}; indirect ones in brackets. */
  List<String> quotes() {
    return QuoteReader.read(text(), sentences, entities()).stream()
        .map(
            q -> {
              String who = q.speakerText() == null ? "?" + q.reason() : q.speakerText();
              return who + ": " + (q.direct() ? q.text() : "[" + q.text() + "]");
            })
        .toList();
  }
}
