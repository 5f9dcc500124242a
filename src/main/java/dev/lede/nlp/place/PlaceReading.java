package dev.lede.nlp.place;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Link;
import dev.lede.annotation.Mention;
import java.util.List;

/**
 * Links the places of an article again and again as it changes: what the gazetteer said of a name
 * is kept, which of its places is meant is found anew. Confined to one thread at a time.
 */
public final class PlaceReading {
  /** Made by the first article that has entities, because that reads the gazetteer. */
  private PlaceNames names;

  /** What {@link ArticlePlaces#linked} gives. */
  public List<Entity> linked(CharSequence text, List<Mention> mentions, List<Entity> entities) {
    if (entities.isEmpty()) {
      return entities;
    }
    if (names == null) {
      names = new PlaceNames(Gazetteer.shared());
    }
    PlaceContext context = PlaceContext.of(names, text, mentions, entities);
    List<Entity> linked =
        entities.stream().map(e -> linked(e, PlaceLinker.number(e, context))).toList();
    names.endReading();
    return linked;
  }

  private Entity linked(Entity entity, int place) {
    Link link = place < 0 || entity.link() != null ? null : names.link(place);
    return link == null ? entity : entity.withLink(link);
  }
}
