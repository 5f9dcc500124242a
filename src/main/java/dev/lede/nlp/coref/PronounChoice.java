package dev.lede.nlp.coref;

import dev.lede.nlp.article.ReadSentence;
import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * What one pronoun could have meant, for those who train the scorer.
 *
 * @param pronoun its place in the document
 * @param candidates places of the phrases looked at
 * @param features names of the features of each candidate, and, last, those of none of them
 */
public record PronounChoice(
    TextRange pronoun, List<TextRange> candidates, List<List<String>> features) {
  public PronounChoice {
    candidates = List.copyOf(candidates);
    features = features.stream().map(List::copyOf).toList();
    if (features.size() != candidates.size() + 1) {
      throw new IllegalArgumentException(
          "features must be one list more than %d candidates but are %d"
              .formatted(candidates.size(), features.size()));
    }
  }

  /** All choices that are made when an article is read. */
  public static List<PronounChoice> of(List<ReadSentence> sentences) {
    Collector collector = new Collector();
    EntityReader.read(sentences, PairWeights.TRAINED, collector);
    return collector.choices;
  }

  /** Keeps what the resolver tells. */
  private static final class Collector implements PronounResolver.Observer {
    private final List<PronounChoice> choices = new ArrayList<>();
    private List<TextRange> candidates = new ArrayList<>();
    private List<List<String>> features = new ArrayList<>();
    private TextRange pronoun;

    @Override
    public void pronoun(Phrase phrase) {
      pronoun = phrase.range();
      candidates = new ArrayList<>();
      features = new ArrayList<>();
    }

    @Override
    public void choice(Phrase candidate, List<Integer> numbers) {
      features.add(numbers.stream().map(PairFeatures::name).toList());
      if (candidate != null) {
        candidates.add(candidate.range());
      } else {
        choices.add(new PronounChoice(pronoun, candidates, features));
      }
    }
  }
}
