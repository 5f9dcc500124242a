package dev.lede.nlp.coref;

import dev.lede.annotation.Entity;
import dev.lede.nlp.article.Memory;
import dev.lede.nlp.article.ReadSentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the entities of an article again and again as it changes: the phrases of each sentence are
 * kept, what they mean is found anew. Confined to one thread at a time.
 */
public final class EntityReading {
  private final Memory<MarkedSentence, SentencePhrases> memory = new Memory<>();

  /** What {@link EntityReader#read} gives. */
  public List<Entity> read(List<ReadSentence> sentences) {
    return read(sentences, PairWeights.TRAINED, null);
  }

  List<Entity> read(
      List<ReadSentence> sentences, double[] weights, PronounResolver.Observer observer) {
    List<SentencePhrases> phrases = new ArrayList<>(sentences.size());
    for (ReadSentence sentence : sentences) {
      phrases.add(memory.of(new MarkedSentence(sentence), SentencePhrases::of));
    }
    memory.endReading();
    return new Meanings(sentences, phrases).entities(weights, observer);
  }
}
