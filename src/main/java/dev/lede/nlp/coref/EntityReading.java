package dev.lede.nlp.coref;

import dev.lede.annotation.Entity;
import dev.lede.nlp.article.ReadSentence;
import java.util.List;

/** Reads the entities of an article again and again as it changes. */
public final class EntityReading {
  /** What {@link EntityReader#read} gives. */
  public List<Entity> read(List<ReadSentence> sentences) {
    return EntityReader.read(sentences);
  }
}
