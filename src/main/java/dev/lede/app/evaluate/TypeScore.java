package dev.lede.app.evaluate;

/**
 * Counts of strict span comparison for one type.
 *
 * @param type its name, or {@code all}
 * @param correct spans that are found with both borders and the type right
 * @param predicted spans that are found
 * @param gold spans of the annotators
 * @param f1 harmonic mean of precision and recall, 0 to 1
 */
public record TypeScore(String type, int correct, int predicted, int gold, double f1) {}
