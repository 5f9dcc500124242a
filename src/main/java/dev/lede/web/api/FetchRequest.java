package dev.lede.web.api;

import dev.lede.web.wire.ObjectJson;
import dev.lede.web.wire.Refusal;
import dev.lede.web.wire.Utf8;
import io.vertx.core.buffer.Buffer;
import java.util.Set;

/**
 * The body of {@code POST /api/v1/fetch}.
 *
 * @param url the address, as the reader gave it
 */
record FetchRequest(String url) {

  /**
   * Reads a body.
   *
   * @throws Refusal when it is not as it must be
   */
  static FetchRequest of(Buffer body) {
    ObjectJson json = ObjectJson.parse(Utf8.decode(body.getBytes(), "The body"), "The body");
    json.requireOnly(Set.of("url"));
    return new FetchRequest(json.text("url"));
  }
}
