package dev.lede.client;

import dev.lede.annotation.Label;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How a text is to be annotated.
 *
 * @param date when it was written, or null
 * @param layers what the answer is to hold; empty for mentions, entities and quotes
 * @param labels of the mentions it is to hold; empty for all
 * @param minScore of those mentions, 0 to 1
 * @param dictionary words with labels of your own
 */
public record AnnotateOptions(
    LocalDate date,
    Set<Layer> layers,
    Set<Label> labels,
    double minScore,
    List<DictionaryEntry> dictionary) {
  /** What the server does when nothing is said. */
  public static final AnnotateOptions DEFAULT =
      new AnnotateOptions(null, Set.of(), Set.of(), 0, List.of());

  public AnnotateOptions {
    layers = Set.copyOf(layers);
    labels = Set.copyOf(labels);
    dictionary = List.copyOf(dictionary);
    if (!(minScore >= 0 && minScore <= 1)) {
      throw new IllegalArgumentException("minScore must be between 0 and 1 but is " + minScore);
    }
  }

  /** The same for a text of this day. */
  public AnnotateOptions withDate(LocalDate written) {
    return new AnnotateOptions(written, layers, labels, minScore, dictionary);
  }

  /** The same with these layers only. */
  public AnnotateOptions withLayers(Layer... wanted) {
    return new AnnotateOptions(
        date, Set.copyOf(Arrays.asList(wanted)), labels, minScore, dictionary);
  }

  /** The same with these labels only. */
  public AnnotateOptions withLabels(Label... wanted) {
    return new AnnotateOptions(
        date, layers, Set.copyOf(Arrays.asList(wanted)), minScore, dictionary);
  }

  /** The same without mentions that score less. */
  public AnnotateOptions withMinScore(double least) {
    return new AnnotateOptions(date, layers, labels, least, dictionary);
  }

  /** The same with a dictionary. */
  public AnnotateOptions withDictionary(List<DictionaryEntry> entries) {
    return new AnnotateOptions(date, layers, labels, minScore, entries);
  }
}
