package dev.lede.nlp.quote;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Token;
import dev.lede.nlp.article.ReadSentence;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whom a pronoun or a description means where the entities do not tell: the nearest fitting name
 * before it, subjects first. Pure.
 */
final class Antecedents {
  private static final int FARTHEST = 8;

  private final List<ReadSentence> sentences;
  private final Cast cast;

  Antecedents(List<ReadSentence> sentences, Cast cast) {
    this.sentences = sentences;
    this.cast = cast;
  }

  /**
   * The nearest entity before a place.
   *
   * @param sentence index of the sentence of the place
   * @param before offset in the document that the name must end before
   * @param fits which mentions may be meant
   * @return null when none fits
   */
  Entity before(int sentence, int before, Predicate<Mention> fits) {
    for (int i = sentence; i >= 0 && i > sentence - FARTHEST; i--) {
      Mention best = null;
      int most = i == sentence ? 1 : -1;
      for (Mention mention : sentences.get(i).mentions()) {
        if (mention.end() <= before && fits.test(mention) && cast.entity(mention) != null) {
          int rank = rank(sentences.get(i), mention);
          best = rank > most ? mention : best;
          most = Math.max(most, rank);
        }
      }
      if (best != null) {
        return cast.entity(best);
      }
    }
    return null;
  }

  private static int rank(ReadSentence sentence, Mention mention) {
    String relation = relation(sentence, mention);
    return relation.startsWith("nsubj")
        ? 2
        : Set.of("nmod:poss", "compound").contains(relation) ? 0 : 1;
  }

  private static String relation(ReadSentence sentence, Mention mention) {
    List<Token> tokens = sentence.annotations().tokens();
    int from = mention.start() - sentence.start();
    int to = mention.end() - sentence.start();
    for (Token token : tokens) {
      if (token.start() >= from && token.end() <= to) {
        int head = token.head();
        boolean top = head < 0 || tokens.get(head).start() < from || tokens.get(head).end() > to;
        if (top && !token.relation().equals("punct")) {
          return token.relation();
        }
      }
    }
    return "";
  }

  static boolean isPerson(Mention mention) {
    return mention.label() == Label.PERSON;
  }

  static boolean isGroup(Mention mention) {
    return mention.label() == Label.ORG || mention.label() == Label.GPE;
  }
}
