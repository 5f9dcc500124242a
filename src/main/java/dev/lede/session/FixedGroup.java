package dev.lede.session;

import dev.lede.text.TextRange;
import java.util.List;

/**
 * Mentions of which the caller is sure that they belong together.
 *
 * @param ranges of the mentions, at least one; those at which there is none are passed over
 * @param name what they are called together, or null for what the engine says
 * @param apart whether they are an entity of their own, with nothing from before; else they belong
 *     to the entity of the first, with its role and its link, unless another group has joined it
 */
public record FixedGroup(List<TextRange> ranges, String name, boolean apart) {
  public FixedGroup {
    ranges = List.copyOf(ranges);
    if (ranges.isEmpty() || (name != null && name.isBlank())) {
      throw new IllegalArgumentException("a group must have ranges, and no blank name");
    }
  }
}
