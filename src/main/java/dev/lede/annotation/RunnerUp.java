package dev.lede.annotation;

/**
 * What a stretch looks like next to the label that it has.
 *
 * @param label the label that it would have, or null where it would be no name at all
 * @param score how much speaks for it, 0 to 1; what the engine finds has at most what its own score
 *     leaves
 * @param agreed whether the whole article gave the stretch the label that it has; {@code label} is
 *     then what its sentence says by itself
 */
public record RunnerUp(Label label, double score, boolean agreed) {
  public RunnerUp {
    Checks.score(score);
  }
}
