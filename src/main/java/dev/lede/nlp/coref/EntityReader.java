package dev.lede.nlp.coref;

import dev.lede.annotation.Entity;
import dev.lede.nlp.article.ReadSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads who and what an article is about: entities with all their names, the pronouns that stand
 * for them, and the descriptions that mean them. Pure; linear in the length of the article.
 */
public final class EntityReader {
  private final List<ReadSentence> sentences;
  private final List<SentenceTree> trees = new ArrayList<>();
  private final List<List<Phrase>> phrases = new ArrayList<>();
  private final Names names = new Names();
  private final Titles titles = new Titles();

  private EntityReader(List<ReadSentence> sentences) {
    this.sentences = sentences;
  }

  /**
   * The entities of an article, in order of their first mention. Each mention that is no pronoun
   * belongs to exactly one, a pronoun to one at most. The id of an entity is that of its first
   * mention with {@code e} for its first letter, so it stays the same as long as that mention does.
   *
   * @param sentences in text order
   */
  public static List<Entity> read(List<ReadSentence> sentences) {
    return new EntityReader(sentences).read(PairWeights.TRAINED, null);
  }

  /** The same, with other weights and somebody who looks on. */
  static List<Entity> read(
      List<ReadSentence> sentences, double[] weights, PronounResolver.Observer observer) {
    return new EntityReader(sentences).read(weights, observer);
  }

  private List<Entity> read(double[] weights, PronounResolver.Observer observer) {
    find();
    names.group();
    Roles roles = new Roles(titles);
    for (int i = 0; i < sentences.size(); i++) {
      roles.read(sentences.get(i), trees.get(i), phrases.get(i));
    }
    resolve(weights, observer);
    return entities();
  }

  private void find() {
    PhraseFinder finder = new PhraseFinder();
    for (int i = 0; i < sentences.size(); i++) {
      ReadSentence sentence = sentences.get(i);
      SentenceTree tree = new SentenceTree(sentence.annotations().tokens());
      List<Phrase> found = finder.find(sentence, i, tree);
      trees.add(tree);
      phrases.add(found);
      names.read(sentence, tree, found);
    }
  }

  private void resolve(double[] weights, PronounResolver.Observer observer) {
    List<Phrase> history = new ArrayList<>();
    PronounResolver pronouns = new PronounResolver(history, weights, observer);
    Descriptions descriptions = new Descriptions(history, titles);
    for (int i = 0; i < sentences.size(); i++) {
      for (Phrase phrase : phrases.get(i)) {
        switch (phrase.kind) {
          case PRONOUN -> pronouns.resolve(phrase, trees.get(i)).add(phrase);
          case NOUN -> descriptions.resolve(phrase, trees.get(i), phrases.get(i)).add(phrase);
          case NAME -> titles.read(phrase);
        }
        phrase.referent.read(phrase);
        history.add(phrase);
      }
    }
  }

  private List<Entity> entities() {
    Set<Referent> told = new HashSet<>();
    List<Entity> inOrder = new ArrayList<>();
    Comparator<Phrase> outerFirst =
        Comparator.<Phrase>comparingInt(p -> p.range.start()).thenComparingInt(p -> -p.range.end());
    for (List<Phrase> sentence : phrases) {
      sentence.sort(outerFirst);
      for (Phrase phrase : sentence) {
        if (phrase.kind != Phrase.Kind.NOUN
            && phrase.referent.isNamed()
            && told.add(phrase.referent)) {
          inOrder.add(EntityBuilder.build(phrase.referent, titles.of(phrase.referent)));
        }
      }
    }
    return inOrder;
  }
}
