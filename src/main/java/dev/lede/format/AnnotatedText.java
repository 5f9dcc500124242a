package dev.lede.format;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Quote;
import dev.lede.annotation.Token;
import dev.lede.text.TextRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An annotated article as the formats see it. Offsets are UTF-16 code units of {@code text}.
 *
 * @param text the article
 * @param date when it was written, or null
 * @param model name and version of what annotated it
 * @param mentions in text order, outer first; nested, never crossing
 * @param entities of the mentions
 * @param sentences in text order
 * @param tokens of the sentences, in text order; heads are indices into this list
 * @param quotes in text order
 */
public record AnnotatedText(
    String text,
    LocalDate date,
    String model,
    List<Mention> mentions,
    List<Entity> entities,
    List<TextRange> sentences,
    List<Token> tokens,
    List<Quote> quotes) {
  public AnnotatedText {
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
    quotes = List.copyOf(quotes);
  }

  /** The mentions that lie in no other. */
  List<Mention> outermost() {
    List<Mention> outer = new ArrayList<>();
    int end = 0;
    for (Mention mention : mentions) {
      if (mention.start() >= end) {
        outer.add(mention);
        end = mention.end();
      }
    }
    return outer;
  }

  /** The entities by their ids. */
  Map<String, Entity> entitiesById() {
    Map<String, Entity> byId = new HashMap<>();
    entities.forEach(entity -> byId.put(entity.id(), entity));
    return byId;
  }

  String cover(int start, int end) {
    return text.substring(start, end);
  }
}
