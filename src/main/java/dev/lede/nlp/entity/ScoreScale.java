package dev.lede.nlp.entity;

import dev.lede.annotation.Label;
import java.util.EnumMap;
import java.util.Map;

/**
 * From what the model says of a mention to how often it is right: a logistic curve a label (Platt,
 * 1999), fitted on articles that the model has not learned from. Keeps the order of the scores of a
 * label. Immutable, thread-safe.
 */
public final class ScoreScale {

  /** Leaves scores as they are. */
  public static final ScoreScale NONE = new ScoreScale(Map.of());

  private static final double EDGE = 1e-6;

  /**
   * The curve of a label.
   *
   * @param slope how much the log-odds count; positive
   * @param offset what is added to them
   */
  public record Curve(double slope, double offset) {
    public Curve {
      if (!(slope > 0) || !Double.isFinite(slope) || !Double.isFinite(offset)) {
        throw new IllegalArgumentException(
            "a curve must rise and be finite but is %s, %s".formatted(slope, offset));
      }
    }

    double at(double score) {
      return 1 / (1 + Math.exp(-(slope * logOdds(score) + offset)));
    }
  }

  private final Map<Label, Curve> curves = new EnumMap<>(Label.class);

  /**
   * @param curves a label without one keeps its scores
   */
  public ScoreScale(Map<Label, Curve> curves) {
    this.curves.putAll(curves);
  }

  /** Log-odds of a score from 0 to 1, kept finite. */
  public static double logOdds(double score) {
    double inside = Math.min(1 - EDGE, Math.max(EDGE, score));
    return Math.log(inside / (1 - inside));
  }

  /** How often mentions of this label and score are right, 0 to 1. */
  double score(Label label, double score) {
    Curve curve = curves.get(label);
    return curve == null ? Math.min(1, score) : curve.at(score);
  }
}
