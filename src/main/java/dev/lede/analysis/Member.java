package dev.lede.analysis;

/**
 * A process of a cluster.
 *
 * @param node its name in the cluster, which no other process has or had
 * @param release what decides which annotations a sentence gets: version of the program, name and
 *     version of the model. Members of different releases do not work for each other
 */
public record Member(String node, String release) {
  private static final int MOST_CHARS = 200;

  public Member {
    check("node", node);
    check("release", release);
  }

  private static void check(String field, String value) {
    if (value.isBlank() || value.length() > MOST_CHARS) {
      throw new IllegalArgumentException(
          "%s must have 1 to %d characters but has %d"
              .formatted(field, MOST_CHARS, value.length()));
    }
  }
}
