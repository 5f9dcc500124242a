package dev.lede.nlp.coref;

import dev.lede.annotation.Entity;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.nlp.article.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the entities of an article again and again as it changes: the phrases of each sentence are
 * kept, and which names are of one thing as long as the names stay the same; what nouns and
 * pronouns mean is found anew. Confined to one thread at a time.
 */
public final class EntityReading {
  /** Nouns that are no longer in the article and may be kept all the same. */
  private static final int SPARE_NOUNS = 5_000;

  private final Names names = new Names();
  private Sequence<MarkedSentence, SentencePhrases> phrases = new Sequence<>();
  private NounNumbers nouns = new NounNumbers();

  /** What {@link EntityReader#read} gives. */
  public List<Entity> read(List<ReadSentence> sentences) {
    return read(sentences, PairWeights.TRAINED, null);
  }

  List<Entity> read(
      List<ReadSentence> sentences, double[] weights, PronounResolver.Observer observer) {
    List<MarkedSentence> marked = new ArrayList<>(sentences.size());
    sentences.forEach(sentence -> marked.add(new MarkedSentence(sentence)));
    List<SentencePhrases> forms = phrases.of(marked, s -> SentencePhrases.of(s, nouns));
    Meanings meanings = new Meanings(sentences, forms, nouns.size(), names);
    List<Entity> entities = meanings.entities(weights, observer);
    if (nouns.size() > meanings.size() + SPARE_NOUNS) {
      nouns = new NounNumbers();
      phrases = new Sequence<>();
    }
    return entities;
  }
}
