package dev.lede.app.evaluate;

import dev.lede.annotation.Mention;
import dev.lede.annotation.Relation;
import dev.lede.app.evaluate.JudgedArticle.Deed;
import dev.lede.session.ArticleAnnotations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many of the relations that a reader expects of articles are found. A relation is the expected
 * one when subject and object are and the predicate has the same verb or role. Confined to one
 * thread.
 */
final class JudgedDeeds {
  private final Tally named = new Tally("between names");
  private final Tally any = new Tally("with descriptions");

  void add(JudgedArticle article, ArticleAnnotations answer) {
    List<FoundEntity> entities = FoundEntity.of(article, answer);
    Map<String, Integer> meant = new HashMap<>();
    for (Mention mention : answer.mentions()) {
      int marked = article.meant(mention.start(), mention.end());
      meant.put(mention.id(), marked == 0 ? byEntity(mention, entities) : marked);
    }
    for (Deed deed : article.deeds()) {
      if (!deed.optional()) {
        any.wanted();
        if (deed.named()) {
          named.wanted();
        }
        if (answer.relations().stream().noneMatch(r -> same(deed, r, meant))) {
          any.missed(article.name() + ": " + deed);
        }
      }
    }
    for (Relation relation : answer.relations()) {
      List<Deed> deeds = article.deeds().stream().filter(d -> same(d, relation, meant)).toList();
      boolean marked = meant.get(relation.subject()) > 0 && meant.get(relation.object()) > 0;
      if (marked && deeds.stream().noneMatch(Deed::optional)) {
        String where =
            article.name()
                + ": "
                + relation.predicate()
                + " in "
                + relation.evidence().of(article.text());
        any.found(!deeds.isEmpty(), where);
        named.found(deeds.stream().anyMatch(Deed::named), where);
      }
    }
  }

  private static int byEntity(Mention mention, List<FoundEntity> entities) {
    return entities.stream()
        .filter(entity -> entity.entity().id().equals(mention.entity()))
        .mapToInt(FoundEntity::meant)
        .findFirst()
        .orElse(0);
  }

  private static boolean same(Deed deed, Relation relation, Map<String, Integer> meant) {
    boolean negated = deed.predicate().startsWith("not ");
    String verb = deed.predicate().replaceFirst("^not ", "");
    return deed.subject() == meant.get(relation.subject())
        && deed.object() == meant.get(relation.object())
        && negated == relation.negated()
        && List.of(relation.predicate().split(" ")).contains(main(verb));
  }

  /** The verb, or the noun of a role: "be president of". */
  private static String main(String predicate) {
    String[] words = predicate.split(" ");
    return words[0].equals("be") && words.length > 2 ? words[words.length - 2] : words[0];
  }

  Tally named() {
    return named;
  }

  List<Tally> tallies() {
    return List.of(named, any);
  }
}
