package dev.lede.web.api;

import dev.lede.web.wire.Refusal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What an answer may hold; each layer is a field of it. The answer has them in this order. */
enum Layer {
  MENTIONS,
  ENTITIES,
  QUOTES,
  SENTENCES,
  TOKENS,
  ZONES,
  RELATIONS,
  COMENTIONS,
  ALTERNATIVES;

  /** What an answer holds when the request does not say. */
  static final Set<Layer> DEFAULT =
      Collections.unmodifiableSet(EnumSet.of(MENTIONS, ENTITIES, QUOTES));

  /** The name on the wire. */
  String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The layer of this name; a {@link Refusal} when there is none. */
  static Layer of(String field, String name) {
    for (Layer layer : values()) {
      if (layer.wireName().equals(name)) {
        return layer;
      }
    }
    List<String> known = Arrays.stream(values()).map(Layer::wireName).toList();
    throw Refusal.unknownName(field, name, known);
  }
}
