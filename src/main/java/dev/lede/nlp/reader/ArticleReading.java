package dev.lede.nlp.reader;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Mention;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.nlp.coref.EntityReading;
import dev.lede.nlp.place.PlaceReading;
import dev.lede.nlp.quote.QuoteReading;
import dev.lede.nlp.zone.ZoneReading;
import java.util.List;

/**
 * Reads an article again and again as it changes. What depends on a sentence, a block or a name
 * alone is kept from one reading to the next and forgotten when it is gone from the text, so that
 * an edit costs what the whole decides, not what its parts are. The answers are those of a first
 * reading. Confined to one thread at a time.
 */
public final class ArticleReading {
  private final EntityReading entities = new EntityReading();
  private final PlaceReading places = new PlaceReading();
  private final QuoteReading quotes = new QuoteReading();
  private final ZoneReading zones = new ZoneReading();

  /** What {@link ArticleReader#read} gives. */
  public ReadArticle read(String text, ArticleDate date, List<ReadSentence> sentences) {
    if (text.isEmpty()) {
      return ReadArticle.EMPTY;
    }
    List<Mention> mentions = sentences.stream().flatMap(s -> s.mentions().stream()).toList();
    List<Entity> linked = places.linked(text, mentions, entities.read(sentences));
    return new ReadArticle(
        date.date(), linked, quotes.read(text, sentences, linked), zones.read(text));
  }
}
