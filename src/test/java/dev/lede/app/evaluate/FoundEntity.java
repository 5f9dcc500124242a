package dev.lede.app.evaluate;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.session.ArticleAnnotations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An entity that was found in a marked article, and which of the marked ones it is: the one that
 * most of its names are of. Places are told by their marks.
 *
 * @param meant number of the marked entity, 0 for none
 */
record FoundEntity(
    Entity entity,
    int meant,
    List<Integer> names,
    List<Integer> pronouns,
    List<Integer> descriptions) {

  /** Those of an article; roles and figures are none. */
  static List<FoundEntity> of(JudgedArticle article, ArticleAnnotations answer) {
    Map<String, Mention> mentions = new HashMap<>();
    answer.mentions().forEach(mention -> mentions.put(mention.id(), mention));
    List<FoundEntity> found = new ArrayList<>();
    for (Entity entity : answer.entities()) {
      if (!entity.label().hasValue() && entity.label() != Label.TITLE) {
        found.add(of(article, entity, mentions));
      }
    }
    return found;
  }

  private static FoundEntity of(
      JudgedArticle article, Entity entity, Map<String, Mention> mentions) {
    List<Integer> names = new ArrayList<>();
    List<Integer> pronouns = new ArrayList<>();
    Map<Integer, Integer> votes = new HashMap<>();
    for (String id : entity.mentions()) {
      Mention mention = mentions.get(id);
      boolean pronoun = mention.label() == Label.PRONOUN;
      (pronoun ? pronouns : names).add(article.place(mention.start(), mention.end()));
      if (!pronoun) {
        votes.merge(article.meant(mention.start(), mention.end()), 1, Integer::sum);
      }
    }
    votes.remove(0);
    int meant =
        votes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0);
    List<Integer> descriptions =
        entity.references().stream()
            .map(range -> article.place(range.start(), range.end()))
            .filter(place -> !names.contains(place))
            .toList();
    return new FoundEntity(entity, meant, names, pronouns, descriptions);
  }
}
