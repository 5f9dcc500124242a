package dev.lede.client;

import dev.lede.annotation.Mention;
import java.util.List;
import java.util.Objects;

/**
 * A live article at one moment. Everything in it belongs to its text.
 *
 * @param version number of the text
 * @param text as edited last
 * @param mentions known so far, in text order, outer first; moved by edits the server has not
 *     answered yet; with their entities once {@code document} is there
 * @param document of this version, or null as long as it has not come
 */
public record LiveSnapshot(
    long version, String text, List<Mention> mentions, LiveDocument document) {
  public LiveSnapshot {
    Objects.requireNonNull(text, "text");
    mentions = List.copyOf(mentions);
  }

  /** Whether all there is to find in this text has come. */
  public boolean done() {
    return document != null;
  }
}
