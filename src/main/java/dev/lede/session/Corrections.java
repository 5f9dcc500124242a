package dev.lede.session;

import java.util.List;
import java.util.Objects;

/**
 * What the caller knows of an article better than the engine.
 *
 * @param mentions that are there, and places where none is
 * @param groups which mentions belong together; of a mention in several, the last counts
 */
public record Corrections(FixedMentions mentions, List<FixedGroup> groups) {
  /** Nothing. */
  public static final Corrections NONE = new Corrections(FixedMentions.NONE, List.of());

  public Corrections {
    Objects.requireNonNull(mentions, "mentions");
    groups = List.copyOf(groups);
  }
}
