package dev.lede.analysis;

/**
 * Who works for a process of a cluster.
 *
 * @param nodes processes whose workers it asks
 * @param workers how many workers they have
 * @param refused processes with workers that it does not ask, since they are of another release
 */
public record Workforce(int nodes, int workers, int refused) {
  /** Nobody. */
  public static final Workforce NONE = new Workforce(0, 0, 0);
}
