package dev.lede.app.evaluate;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.app.evaluate.MentionHeads.Head;
import dev.lede.nlp.SentenceAnnotator;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.nlp.coref.EntityReader;
import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares the entities that Lede reads in an article with those of its annotators. */
final class EntityClusters {
  private EntityClusters() {}

  /** Scores of an annotator's entities, a view each. */
  static Map<CoreferenceView, CoreferenceScore> score(
      SentenceAnnotator annotator, List<GoldClusters> articles) {
    Map<CoreferenceView, CoreferenceScore> scores = new EnumMap<>(CoreferenceView.class);
    for (GoldClusters article : articles) {
      compare(article, AnnotatedText.of(annotator, article.text()).read(), scores);
    }
    return scores;
  }

  static void compare(
      GoldClusters article,
      List<ReadSentence> sentences,
      Map<CoreferenceView, CoreferenceScore> scores) {
    MentionHeads heads = new MentionHeads(article.text(), sentences);
    List<List<Head>> gold = new ArrayList<>();
    article.clusters().forEach(cluster -> gold.add(cluster.stream().map(heads::of).toList()));
    List<List<Head>> found = found(sentences, heads);
    for (CoreferenceView view : CoreferenceView.values()) {
      CoreferenceScore score = scores.computeIfAbsent(view, v -> new CoreferenceScore());
      score.add(view.of(gold), view.of(found));
    }
  }

  private static List<List<Head>> found(List<ReadSentence> sentences, MentionHeads heads) {
    Map<String, TextRange> ranges = new HashMap<>();
    for (ReadSentence sentence : sentences) {
      sentence.mentions().forEach(m -> ranges.put(m.id(), new TextRange(m.start(), m.end())));
    }
    List<List<Head>> found = new ArrayList<>();
    for (Entity entity : EntityReader.read(sentences)) {
      if (entity.label() != Label.TITLE) {
        List<Head> cluster = new ArrayList<>();
        entity.mentions().forEach(id -> cluster.add(heads.of(ranges.get(id))));
        entity.references().forEach(range -> cluster.add(heads.of(range)));
        found.add(cluster);
      }
    }
    return found;
  }
}
