package dev.lede.annotation;

import java.util.List;

/**
 * A change of a set of mentions. The deletions come first, then the additions.
 *
 * @param add mentions with ids that were never used before in this document
 * @param delete ids of mentions that are no more
 */
public record Delta(List<Mention> add, List<String> delete) {
  /** The change that changes nothing. */
  public static final Delta EMPTY = new Delta(List.of(), List.of());

  public Delta {
    add = List.copyOf(add);
    delete = List.copyOf(delete);
  }

  /** Whether nothing is added and nothing deleted. */
  public boolean isEmpty() {
    return add.isEmpty() && delete.isEmpty();
  }
}
