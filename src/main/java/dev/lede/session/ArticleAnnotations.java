package dev.lede.session;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.annotation.Entity;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Quote;
import dev.lede.annotation.Token;
import dev.lede.annotation.Zone;
import dev.lede.text.Sentence;
import dev.lede.text.TextRange;
import java.util.List;

/**
 * All that is known of one article. Offsets count from the start of its text.
 *
 * @param mentions in text order, outer first; each with its entity
 * @param entities in order of their first mention
 * @param sentences in text order
 * @param tokens of all sentences; offsets and heads count from the start of the document
 * @param quotes in text order
 * @param zones in text order
 * @param analysed ranges that were really read; the whole text as one range when nothing is missing
 * @param gap why something is missing, or null when nothing is
 */
public record ArticleAnnotations(
    List<Mention> mentions,
    List<Entity> entities,
    List<Sentence> sentences,
    List<Token> tokens,
    List<Quote> quotes,
    List<Zone> zones,
    List<TextRange> analysed,
    AnalysisFailure.Code gap) {
  public ArticleAnnotations {
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
    quotes = List.copyOf(quotes);
    zones = List.copyOf(zones);
    analysed = List.copyOf(analysed);
  }
}
