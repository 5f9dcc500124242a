package dev.lede.nlp.coref;

import java.util.HashMap;
import java.util.Map;

/** The trained weights of {@link PairFeatures}. */
final class PairWeights {
  static final double[] TRAINED = read();

  private PairWeights() {}

  private static double[] read() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < PairFeatures.COUNT; i++) {
      numbers.put(PairFeatures.name(i), i);
    }
    double[] weights = new double[PairFeatures.COUNT];
    for (String[] row : Rows.of("pronouns.tsv")) {
      weights[numbers.get(row[0])] = Double.parseDouble(row[1]);
    }
    return weights;
  }
}
