package dev.lede.app.evaluate;

import dev.lede.annotation.Label;
import dev.lede.nlp.SentenceAnnotator;
import dev.lede.nlp.entity.ScoreScale;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fits the curves of {@link ScoreScale} on annotated articles, one for each group of labels that
 * are alike: logistic regression on the log-odds of the score, by Newton's method. Confined to one
 * thread.
 */
final class ScoreFit {
  private static final int STEPS = 50;
  private static final double LEAST_PART = 1e-6;

  /** Pulls slope to 1 and offset to 0 as this many mentions would. */
  private static final double PRIOR = 1;

  private enum Group {
    NAME,
    NUMBER,
    OTHER;

    static Group of(Label label) {
      return switch (label) {
        case PERSON, ORG, GPE, NORP -> NAME;
        case DATE, TIME, MONEY, PERCENT, QUANTITY, ORDINAL, CARDINAL -> NUMBER;
        default -> OTHER;
      };
    }
  }

  private record Case(double logOdds, boolean right) {}

  private final Map<Group, List<Case>> cases = new EnumMap<>(Group.class);

  /** Adds what an annotator finds; its scores must be those of the model itself. */
  void add(SentenceAnnotator annotator, List<GoldArticle> articles) {
    for (GoldArticle article : articles) {
      Reading.of(AnnotatedText.apart(annotator, article.text()))
          .spans()
          .forEach(
              (span, score) ->
                  cases
                      .computeIfAbsent(
                          Group.of(Label.valueOf(span.type())), group -> new ArrayList<>())
                      .add(new Case(ScoreScale.logOdds(score), article.spans().contains(span))));
    }
  }

  /** The curves in the form of {@code scores.json}, a line a label. */
  String json(List<Label> labels) {
    Map<Group, ScoreScale.Curve> curves = new EnumMap<>(Group.class);
    cases.forEach((group, found) -> curves.put(group, fit(found)));
    List<String> lines = new ArrayList<>();
    for (Label label : labels) {
      ScoreScale.Curve curve = curves.get(Group.of(label));
      if (curve != null) {
        lines.add(
            String.format(
                Locale.ROOT, " \"%s\": [%.4f, %.4f]", label, curve.slope(), curve.offset()));
      }
    }
    return "{\n" + String.join(",\n", lines) + "\n}";
  }

  /** Newton's steps, each halved until it makes the answers of the annotators no less likely. */
  private static ScoreScale.Curve fit(List<Case> cases) {
    double slope = 1;
    double offset = 0;
    for (int i = 0; i < STEPS; i++) {
      double[] step = step(cases, slope, offset);
      double now = likelihood(cases, slope, offset);
      double part = 1;
      while (part > LEAST_PART
          && likelihood(cases, slope + part * step[0], offset + part * step[1]) < now) {
        part /= 2;
      }
      slope += part * step[0];
      offset += part * step[1];
    }
    return new ScoreScale.Curve(slope, offset);
  }

  private static double[] step(List<Case> cases, double slope, double offset) {
    double gradientSlope = PRIOR * (1 - slope);
    double gradientOffset = -PRIOR * offset;
    double aa = PRIOR;
    double ab = 0;
    double bb = PRIOR;
    for (Case c : cases) {
      double p = 1 / (1 + Math.exp(-(slope * c.logOdds() + offset)));
      double miss = (c.right() ? 1 : 0) - p;
      double weight = p * (1 - p);
      gradientSlope += miss * c.logOdds();
      gradientOffset += miss;
      aa += weight * c.logOdds() * c.logOdds();
      ab += weight * c.logOdds();
      bb += weight;
    }
    double determinant = aa * bb - ab * ab;
    return new double[] {
      (bb * gradientSlope - ab * gradientOffset) / determinant,
      (aa * gradientOffset - ab * gradientSlope) / determinant
    };
  }

  /** Logarithm, with the prior. */
  private static double likelihood(List<Case> cases, double slope, double offset) {
    double sum = -PRIOR / 2 * ((slope - 1) * (slope - 1) + offset * offset);
    for (Case c : cases) {
      double z = slope * c.logOdds() + offset;
      sum -= Math.log1p(Math.exp(c.right() ? -z : z));
    }
    return slope > 0 ? sum : Double.NEGATIVE_INFINITY;
  }
}
