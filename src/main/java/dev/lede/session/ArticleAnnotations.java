package dev.lede.session;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.annotation.Alternative;
import dev.lede.annotation.CoMention;
import dev.lede.annotation.Entity;
import dev.lede.annotation.Link;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Quote;
import dev.lede.annotation.Relation;
import dev.lede.annotation.Token;
import dev.lede.annotation.Zone;
import dev.lede.text.Sentence;
import dev.lede.text.TextRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * All that is known of one article. Offsets count from the start of its text.
 *
 * @param date when it was written, given by the caller or found in the text, or null
 * @param mentions in text order, outer first; each with its entity, but for pronouns that stand for
 *     none
 * @param entities in order of their first mention
 * @param sentences in text order
 * @param tokens of all sentences; offsets and heads count from the start of the document
 * @param quotes in text order
 * @param zones in text order
 * @param relations in text order
 * @param coMentions which entities are named together, in the order of their entities
 * @param alternatives what mentions of the engine look like next to their labels, in text order
 * @param analysed ranges that were really read; the whole text as one range when nothing is missing
 * @param gap why something is missing, or null when nothing is
 */
public record ArticleAnnotations(
    LocalDate date,
    List<Mention> mentions,
    List<Entity> entities,
    List<Sentence> sentences,
    List<Token> tokens,
    List<Quote> quotes,
    List<Zone> zones,
    List<Relation> relations,
    List<CoMention> coMentions,
    List<Alternative> alternatives,
    List<TextRange> analysed,
    AnalysisFailure.Code gap) {
  public ArticleAnnotations {
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
    quotes = List.copyOf(quotes);
    zones = List.copyOf(zones);
    relations = List.copyOf(relations);
    coMentions = List.copyOf(coMentions);
    alternatives = List.copyOf(alternatives);
    analysed = List.copyOf(analysed);
  }

  /**
   * The same with links.
   *
   * @param links by id of the entity
   */
  ArticleAnnotations withLinks(Map<String, Link> links) {
    if (links.isEmpty()) {
      return this;
    }
    List<Entity> linked =
        entities.stream()
            .map(e -> links.containsKey(e.id()) ? e.withLink(links.get(e.id())) : e)
            .toList();
    return new ArticleAnnotations(
        date,
        mentions,
        linked,
        sentences,
        tokens,
        quotes,
        zones,
        relations,
        coMentions,
        alternatives,
        analysed,
        gap);
  }
}
