package dev.lede.app.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How well clusters of mentions agree: MUC (Vilain et al. 1995), B-cubed (Bagga and Baldwin 1998),
 * CEAF with the similarity of entities (Luo 2005), and the mean of their F1, which is the figure of
 * the CoNLL shared tasks. Adds up over articles. Confined to one thread.
 */
final class CoreferenceScore {

  /** Numerators and denominators of precision and recall. */
  static final class Ratio {
    private double found;
    private double precise;
    private double wanted;
    private double recalled;

    private void add(double precise, double found, double recalled, double wanted) {
      this.precise += precise;
      this.found += found;
      this.recalled += recalled;
      this.wanted += wanted;
    }

    double precision() {
      return found == 0 ? 0 : precise / found;
    }

    double recall() {
      return wanted == 0 ? 0 : recalled / wanted;
    }

    double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  private final Ratio muc = new Ratio();
  private final Ratio bCubed = new Ratio();
  private final Ratio ceaf = new Ratio();

  /**
   * Adds one article.
   *
   * @param gold disjoint sets of mentions
   * @param response disjoint sets of mentions
   */
  <M> void add(Collection<Set<M>> gold, Collection<Set<M>> response) {
    List<Set<M>> key = List.copyOf(gold);
    List<Set<M>> answer = List.copyOf(response);
    muc.add(links(answer, key), links(answer), links(key, answer), links(key));
    bCubed.add(shares(answer, key), size(answer), shares(key, answer), size(key));
    double similarity = similarity(key, answer);
    ceaf.add(similarity, answer.size(), similarity, key.size());
  }

  private static <M> Map<M, Integer> index(List<Set<M>> clusters) {
    Map<M, Integer> index = new HashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      for (M mention : clusters.get(i)) {
        index.put(mention, i);
      }
    }
    return index;
  }

  private static <M> double links(List<Set<M>> clusters) {
    return size(clusters) - clusters.size();
  }

  private static <M> int size(List<Set<M>> clusters) {
    return clusters.stream().mapToInt(Set::size).sum();
  }

  /** Links of the clusters that the others have too. */
  private static <M> double links(List<Set<M>> clusters, List<Set<M>> others) {
    Map<M, Integer> other = index(others);
    double links = 0;
    for (Set<M> cluster : clusters) {
      Set<Object> parts = new HashSet<>();
      for (M mention : cluster) {
        parts.add(other.containsKey(mention) ? other.get(mention) : mention);
      }
      links += cluster.size() - parts.size();
    }
    return links;
  }

  /** Sum over all mentions of the share of their cluster that the others keep together with it. */
  private static <M> double shares(List<Set<M>> clusters, List<Set<M>> others) {
    Map<M, Integer> other = index(others);
    double shares = 0;
    for (Set<M> cluster : clusters) {
      Map<Integer, Integer> parts = new HashMap<>();
      for (M mention : cluster) {
        if (other.containsKey(mention)) {
          parts.merge(other.get(mention), 1, Integer::sum);
        }
      }
      for (int part : parts.values()) {
        shares += (double) part * part / cluster.size();
      }
    }
    return shares;
  }

  private static <M> double similarity(List<Set<M>> key, List<Set<M>> answer) {
    Map<M, Integer> other = index(answer);
    double[][] similarity = new double[key.size()][answer.size()];
    for (int i = 0; i < key.size(); i++) {
      for (M mention : key.get(i)) {
        Integer j = other.get(mention);
        if (j != null) {
          similarity[i][j] += 2.0 / (key.get(i).size() + answer.get(j).size());
        }
      }
    }
    return Assignment.best(similarity);
  }

  Ratio muc() {
    return muc;
  }

  Ratio bCubed() {
    return bCubed;
  }

  Ratio ceaf() {
    return ceaf;
  }

  /** Mean of the three F1, 0 to 1. */
  double conll() {
    return (muc.f1() + bCubed.f1() + ceaf.f1()) / 3;
  }

  /** One line: precision, recall and F1 of each measure, and the mean of the F1. */
  String line() {
    return String.format(
        Locale.ROOT, "%s | %s | %s | %5.1f", part(muc), part(bCubed), part(ceaf), 100 * conll());
  }

  private static String part(Ratio ratio) {
    return String.format(
        Locale.ROOT,
        "%5.1f %5.1f %5.1f",
        100 * ratio.precision(),
        100 * ratio.recall(),
        100 * ratio.f1());
  }
}
