package dev.lede.client;

import dev.lede.annotation.CoMention;
import dev.lede.annotation.Entity;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Quote;
import dev.lede.annotation.Relation;
import dev.lede.annotation.Token;
import dev.lede.annotation.Zone;
import dev.lede.text.TextRange;
import java.time.LocalDate;
import java.util.List;

/**
 * A text as the server annotated it. Offsets count UTF-16 code units of exactly the text sent.
 * Layers that were not asked for are empty.
 *
 * @param date when it was written, as you said or as the text says, or null
 * @param length of the text
 * @param modelName what annotated it
 * @param modelVersion other versions may annotate otherwise
 * @param mentions in text order, outer first
 * @param entities in order of their first mention
 * @param quotes in text order
 * @param sentences in text order
 * @param tokens in text order; heads are indices into this list
 * @param zones in text order
 * @param relations in text order
 * @param coMentions which entities are named together
 * @param analysed the ranges that were really read
 */
public record Article(
    LocalDate date,
    int length,
    String modelName,
    String modelVersion,
    List<Mention> mentions,
    List<Entity> entities,
    List<Quote> quotes,
    List<TextRange> sentences,
    List<Token> tokens,
    List<Zone> zones,
    List<Relation> relations,
    List<CoMention> coMentions,
    List<TextRange> analysed) {
  public Article {
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    quotes = List.copyOf(quotes);
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
    zones = List.copyOf(zones);
    relations = List.copyOf(relations);
    coMentions = List.copyOf(coMentions);
    analysed = List.copyOf(analysed);
  }
}
