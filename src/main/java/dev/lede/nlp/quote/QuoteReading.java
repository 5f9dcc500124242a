package dev.lede.nlp.quote;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Quote;
import dev.lede.nlp.article.Memory;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.nlp.article.SentenceKey;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the quotes of an article again and again as it changes: what a sentence tells of speech by
 * itself is kept, who speaks is found anew. Confined to one thread at a time.
 */
public final class QuoteReading {
  private final Memory<SentenceKey, Speech> memory = new Memory<>();

  /** What {@link QuoteReader#read(String, List, List)} gives. */
  public List<Quote> read(String text, List<ReadSentence> sentences, List<Entity> entities) {
    List<Speech> speeches = new ArrayList<>(sentences.size());
    for (ReadSentence sentence : sentences) {
      speeches.add(memory.of(sentence.key(), Speech::of));
    }
    memory.endReading();
    return new Reading(text, sentences, speeches, entities).quotes();
  }
}
