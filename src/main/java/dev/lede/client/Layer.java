package dev.lede.client;

import java.util.Locale;

/** What an answer may hold. */
public enum Layer {
  MENTIONS,
  ENTITIES,
  QUOTES,
  SENTENCES,
  TOKENS,
  ZONES,
  RELATIONS;

  String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
