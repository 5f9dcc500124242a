package dev.lede.nlp.quote;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.text.TextRange;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Those named in an article, found by where they are named. Immutable. */
final class Cast {
  private static final Set<Label> SPEAKERS =
      EnumSet.of(
          Label.PERSON,
          Label.ORG,
          Label.GPE,
          Label.NORP,
          Label.FAC,
          Label.LOC,
          Label.PRODUCT,
          Label.EVENT,
          Label.LAW,
          Label.WORK_OF_ART);

  private final Map<String, Entity> byMention = new HashMap<>();
  private final TreeMap<Integer, Reference> references = new TreeMap<>();
  private final FullNames fullNames;

  private record Reference(TextRange range, Entity entity) {}

  Cast(List<Entity> entities) {
    fullNames = new FullNames(entities);
    for (Entity entity : entities) {
      entity.mentions().forEach(mention -> byMention.put(mention, entity));
      entity.references().forEach(r -> references.put(r.start(), new Reference(r, entity)));
    }
  }

  /** Who a mention means, or null. */
  Entity entity(Mention mention) {
    Entity entity = byMention.get(mention.id());
    return entity == null ? null : fullNames.of(entity);
  }

  /** The outermost name of somebody that may speak around a place in the document, or null. */
  Mention nameAt(ReadSentence sentence, TextRange place) {
    for (Mention mention : sentence.mentions()) {
      boolean around = mention.start() <= place.start() && place.end() <= mention.end();
      if (around && SPEAKERS.contains(mention.label())) {
        return mention;
      }
    }
    return null;
  }

  /** Whom the entities say a pronoun or a description means, or null when they do not. */
  Entity referent(ReadSentence sentence, TextRange place) {
    for (Mention mention : sentence.mentions()) {
      boolean here = mention.start() == place.start() && mention.end() == place.end();
      if (here && mention.label() == Label.PRONOUN) {
        return byMention.get(mention.id());
      }
    }
    Map.Entry<Integer, Reference> below = references.floorEntry(place.start());
    boolean inside = below != null && below.getValue().range().contains(place);
    return inside ? below.getValue().entity() : null;
  }
}
