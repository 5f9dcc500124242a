package dev.lede.nlp.coref;

import dev.lede.annotation.Entity;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.nlp.article.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the entities of an article again and again as it changes: what an edit leaves alone keeps
 * its phrases, and what they mean as long as nothing near it has changed. Confined to one thread at
 * a time.
 */
public final class EntityReading {
  /** Nouns that are no longer in the article and may be kept all the same. */
  private static final int SPARE_NOUNS = 5_000;

  private Sequence<MarkedSentence, SentencePhrases> phrases = new Sequence<>();
  private NounNumbers nouns = new NounNumbers();
  private Lines lines = new Lines();
  private int readings;

  /** Whether the last reading came to its end. */
  private boolean whole = true;

  /** What {@link EntityReader#read} gives. */
  public List<Entity> read(List<ReadSentence> sentences) {
    return read(sentences, PairWeights.TRAINED, null);
  }

  List<Entity> read(
      List<ReadSentence> sentences, double[] weights, PronounResolver.Observer observer) {
    if (!whole || nouns.size() > SPARE_NOUNS + 2 * lines.phrases()) {
      nouns = new NounNumbers();
      phrases = new Sequence<>();
      lines = new Lines();
    }
    whole = false;
    List<MarkedSentence> marked = new ArrayList<>(sentences.size());
    sentences.forEach(sentence -> marked.add(new MarkedSentence(sentence)));
    List<SentencePhrases> forms = phrases.of(marked, s -> SentencePhrases.of(s, nouns));
    lines.read(sentences, forms, phrases.head(), phrases.tail());
    Meanings meanings = new Meanings(lines, ++readings, nouns.size(), weights, observer);
    meanings.resolve();
    List<Entity> entities = meanings.entities(lines.moved());
    whole = true;
    return entities;
  }
}
