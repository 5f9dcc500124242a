package dev.lede.nlp.quote;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Quote;
import dev.lede.nlp.article.ReadSentence;
import java.util.List;

/**
 * Reads the quotes of an article again and again as it changes: what a sentence tells of speech by
 * itself is kept, who speaks is found anew. Confined to one thread at a time.
 */
public final class QuoteReading {
  private final QuoteMemory memory = new QuoteMemory();

  /** What {@link QuoteReader#read(String, List, List)} gives. */
  public List<Quote> read(String text, List<ReadSentence> sentences, List<Entity> entities) {
    List<Speech> speeches = memory.speeches(sentences.stream().map(ReadSentence::key).toList());
    List<Quote> quotes = new Reading(text, sentences, speeches, entities, memory).quotes();
    memory.endReading();
    return quotes;
  }
}
