package dev.lede.nlp.quote;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  private final Map<String, Entity> byMention;
  private final List<Reference> references = new ArrayList<>();
  private final FullNames fullNames;

  private record Reference(TextRange range, Entity entity) {}

  Cast(List<Entity> entities, QuoteMemory memory) {
    fullNames = new FullNames(entities, memory);
    int mentions = 0;
    for (Entity entity : entities) {
      mentions += entity.mentions().size();
    }
    byMention = new HashMap<>(2 * mentions);
    for (Entity entity : entities) {
      entity.mentions().forEach(mention -> byMention.put(mention, entity));
      entity.references().forEach(r -> references.add(new Reference(r, entity)));
    }
    references.sort(Comparator.comparingInt(reference -> reference.range.start()));
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
    int below = below(place.start());
    boolean inside = below >= 0 && references.get(below).range().contains(place);
    return inside ? references.get(below).entity() : null;
  }

  /** Index of the last reference that starts at a place or before it, or -1. */
  private int below(int place) {
    int low = 0;
    int high = references.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (references.get(middle).range().start() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
