package dev.lede.web.api;

import dev.lede.annotation.Alternative;
import dev.lede.annotation.CoMention;
import dev.lede.annotation.Entity;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Quote;
import dev.lede.annotation.Relation;
import dev.lede.session.ArticleAnnotations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a request wants of all that was found. The mentions left out are left out everywhere: the
 * parent of a mention is the nearest that stays, an entity lists the mentions that stay, and one
 * without any goes; the speaker of a quote is an entity that stays, or none; a relation is between
 * mentions that stay, and so are entities named together; and only of mentions that stay it is told
 * what else they look like.
 */
record Selection(
    List<Mention> mentions,
    List<Entity> entities,
    List<Quote> quotes,
    List<Relation> relations,
    List<CoMention> coMentions,
    List<Alternative> alternatives) {
  /** Why a quote has no speaker whose mentions the request does not want. */
  private static final String LEFT_OUT = "left_out";

  Selection {
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    quotes = List.copyOf(quotes);
    relations = List.copyOf(relations);
    coMentions = List.copyOf(coMentions);
    alternatives = List.copyOf(alternatives);
  }

  static Selection of(AnnotateRequest request, ArticleAnnotations found) {
    Predicate<Mention> wanted =
        mention ->
            request.labels().contains(mention.label()) && mention.score() >= request.minScore();
    if (found.mentions().stream().allMatch(wanted)) {
      return new Selection(
          found.mentions(),
          found.entities(),
          found.quotes(),
          found.relations(),
          found.coMentions(),
          found.alternatives());
    }
    List<Mention> mentions = mentions(found.mentions(), wanted);
    Set<String> ids = new HashSet<>();
    mentions.forEach(mention -> ids.add(mention.id()));
    List<Entity> entities = entities(found.entities(), ids);
    Set<String> kept = new HashSet<>();
    entities.forEach(entity -> kept.add(entity.id()));
    List<Quote> quotes = found.quotes().stream().map(quote -> spoken(quote, kept)).toList();
    return new Selection(
        mentions,
        entities,
        quotes,
        relations(found.relations(), ids),
        coMentions(found.coMentions(), kept),
        found.alternatives().stream().filter(a -> ids.contains(a.mention())).toList());
  }

  private static List<Relation> relations(List<Relation> all, Set<String> mentions) {
    return all.stream()
        .filter(r -> mentions.contains(r.subject()) && mentions.contains(r.object()))
        .map(r -> mentions.contains(r.attribution()) ? r : r.withoutAttribution())
        .toList();
  }

  private static List<CoMention> coMentions(List<CoMention> all, Set<String> entities) {
    return all.stream()
        .filter(c -> entities.contains(c.first()) && entities.contains(c.second()))
        .toList();
  }

  private static List<Mention> mentions(List<Mention> all, Predicate<Mention> wanted) {
    Map<String, String> nearest = new HashMap<>();
    List<Mention> kept = new ArrayList<>();
    for (Mention m : all) {
      String parent = m.parent() == null ? null : nearest.get(m.parent());
      if (wanted.test(m)) {
        nearest.put(m.id(), m.id());
        kept.add(m.withParent(parent));
      } else {
        nearest.put(m.id(), parent);
      }
    }
    return kept;
  }

  private static List<Entity> entities(List<Entity> all, Set<String> mentions) {
    List<Entity> kept = new ArrayList<>();
    for (Entity e : all) {
      List<String> ids = e.mentions().stream().filter(mentions::contains).toList();
      if (!ids.isEmpty()) {
        kept.add(e.withMentions(ids));
      }
    }
    return kept;
  }

  private static Quote spoken(Quote q, Set<String> speakers) {
    if (q.speaker() == null || speakers.contains(q.speaker())) {
      return q;
    }
    return new Quote(
        q.start(), q.end(), q.text(), null, q.speakerText(), q.cue(), q.direct(), LEFT_OUT);
  }
}
