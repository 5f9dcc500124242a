package dev.lede.nlp.relation;

import dev.lede.annotation.CoMention;
import dev.lede.annotation.Entity;
import dev.lede.annotation.Mention;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts which entities are named together. Pure; of one sentence or paragraph only the first
 * {@value #MOST} entities are paired, so that the work grows with the length of the article.
 */
public final class CoMentions {
  static final int MOST = 40;

  private final Map<String, Integer> entityOf = new HashMap<>();
  private final Map<Long, int[]> counts = new HashMap<>();
  private final List<Entity> entities;

  private CoMentions(List<Entity> entities) {
    this.entities = entities;
    for (int i = 0; i < entities.size(); i++) {
      if (entities.get(i).label().hasValue()) {
        continue;
      }
      for (String mention : entities.get(i).mentions()) {
        entityOf.put(mention, i);
      }
    }
  }

  /**
   * The pairs that occur, in the order of their entities.
   *
   * @param sentences in text order
   * @param paragraphs their ranges, ascending and disjoint; sentences outside of them count as
   *     sentences only
   * @param entities whose mentions are counted; dates, amounts and numbers are passed over, and so
   *     are mentions of no entity
   */
  public static List<CoMention> count(
      List<ReadSentence> sentences, List<TextRange> paragraphs, List<Entity> entities) {
    CoMentions counter = new CoMentions(entities);
    BitSet paragraph = new BitSet();
    int next = 0;
    for (ReadSentence sentence : sentences) {
      int before = next;
      while (next < paragraphs.size() && paragraphs.get(next).end() <= sentence.start()) {
        next++;
      }
      if (before != next) {
        counter.add(paragraph, 1);
        paragraph.clear();
      }
      BitSet named = counter.named(sentence);
      counter.add(named, 0);
      if (next < paragraphs.size() && paragraphs.get(next).overlaps(sentence.range())) {
        paragraph.or(named);
      }
    }
    counter.add(paragraph, 1);
    return counter.pairs();
  }

  private BitSet named(ReadSentence sentence) {
    BitSet named = new BitSet();
    for (Mention mention : sentence.mentions()) {
      Integer entity = entityOf.get(mention.id());
      if (entity != null) {
        named.set(entity);
      }
    }
    return named;
  }

  private void add(BitSet named, int kind) {
    int[] together = named.stream().limit(MOST).toArray();
    for (int i = 0; i < together.length; i++) {
      for (int j = i + 1; j < together.length; j++) {
        long pair = ((long) together[i] << 32) | together[j];
        counts.computeIfAbsent(pair, p -> new int[2])[kind]++;
      }
    }
  }

  private List<CoMention> pairs() {
    List<Long> ordered = new ArrayList<>(counts.keySet());
    ordered.sort(null);
    List<CoMention> pairs = new ArrayList<>(ordered.size());
    for (long pair : ordered) {
      int[] count = counts.get(pair);
      String first = entities.get((int) (pair >>> 32)).id();
      String second = entities.get((int) pair).id();
      pairs.add(new CoMention(first, second, count[0], count[1]));
    }
    return pairs;
  }
}
