package dev.lede.link;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Link;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;

/** Where entities are found in the world outside, by asking somebody. */
public interface Links {

  /**
   * Finds links for the entities of an article that have none. Safe to call from any context;
   * answers on the caller's.
   *
   * @return the links found, by id of the entity. An entity of which nothing is known, or that
   *     could not be asked for, is absent; the future fails only when the caller is at fault
   */
  Future<Map<String, Link>> find(List<Entity> entities);

  /** Asks nobody and knows nothing. */
  static Links none() {
    return entities -> Future.succeededFuture(Map.of());
  }
}
