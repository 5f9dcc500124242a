package dev.lede.nlp.coref;

import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Token;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the phrases of a sentence: its names, pronouns and nouns. Confined to one thread. */
final class PhraseFinder {
  private static final Comparator<Phrase> BY_HEAD =
      Comparator.<Phrase>comparingInt(phrase -> phrase.head)
          .thenComparingInt(phrase -> phrase.range.start())
          .thenComparingInt(phrase -> -phrase.range.end());
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> MODIFYING =
      Set.of("amod", "compound", "nmod", "nmod:poss", "flat", "nummod", "det");

  private final Quotation quotation = new Quotation();
  private ReadSentence sentence;
  private SentenceTree tree;
  private int index;
  private boolean[] taken;

  /**
   * The phrases of the next sentence, in the order of their heads.
   *
   * @param index of the sentence
   */
  List<Phrase> find(ReadSentence sentence, int index, SentenceTree tree) {
    this.sentence = sentence;
    this.index = index;
    this.tree = tree;
    this.taken = new boolean[tree.tokens.size()];
    quotation.begin(sentence);
    List<Phrase> phrases = new ArrayList<>();
    for (Mention mention : sentence.mentions()) {
      phrases.add(named(mention));
    }
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i] && isNominal(tree.tokens.get(i))) {
        phrases.add(noun(i));
      }
    }
    phrases.sort(BY_HEAD);
    if (!phrases.isEmpty()) {
      phrases.get(0).opening = true;
    }
    return phrases;
  }

  private Phrase named(Mention mention) {
    int start = mention.start() - sentence.start();
    int end = mention.end() - sentence.start();
    int head = tree.headBetween(start, end);
    boolean pronoun = mention.label() == Label.PRONOUN;
    Phrase.Kind kind = pronoun ? Phrase.Kind.PRONOUN : Phrase.Kind.NAME;
    String lemma = pronoun || head < 0 ? mention.text().toLowerCase(Locale.ROOT) : lemma(head);
    Role role = head < 0 ? Role.OTHER : Role.of(tree.relation(head));
    Nature nature = Nature.of(mention.label());
    Phrase phrase = new Phrase(kind, index, Math.max(head, 0), mention, lemma, nature, role);
    phrase.range = new TextRange(mention.start(), mention.end());
    phrase.quoted = quotation.holds(start);
    if (head >= 0) {
      phrase.plural = tree.tokens.get(head).tag().endsWith("S");
      take(start, end, head, mention.label());
    }
    return phrase;
  }

  /** Words of a name are no nouns by themselves; a role that stands alone is. */
  private void take(int start, int end, int head, Label label) {
    for (int i = tree.at(start); i < taken.length && tree.tokens.get(i).start() < end; i++) {
      taken[i] |= label != Label.TITLE || i != head;
    }
  }

  private static boolean isNominal(Token token) {
    if (!token.pos().equals("NOUN") && !token.pos().equals("PROPN")) {
      return false;
    }
    return switch (token.relation()) {
      case "compound", "flat", "amod", "fixed", "goeswith", "nmod:unmarked", "obl:unmarked" ->
          false;
      default -> true;
    };
  }

  private Phrase noun(int head) {
    Token token = tree.tokens.get(head);
    Nouns.Noun noun = Nouns.of(lemma(head));
    Role role = Role.of(token.relation());
    Phrase phrase =
        new Phrase(Phrase.Kind.NOUN, index, head, null, lemma(head), noun.nature(), role);
    phrase.gender = noun.gender();
    phrase.plural = token.tag().endsWith("S");
    phrase.quoted = quotation.holds(token.start());
    int start = token.start();
    for (int i = tree.first(head); i < head; i++) {
      if (tree.head(i) == head) {
        boolean determiner = tree.relation(i).equals("det");
        phrase.definite |= determiner && DEFINITE.contains(lemma(i));
        start = Math.min(start, tree.tokens.get(i).start());
      }
    }
    phrase.range = new TextRange(sentence.start() + start, sentence.start() + token.end());
    phrase.modifiers = modifiers(head);
    return phrase;
  }

  private List<String> modifiers(int head) {
    List<String> modifiers = List.of();
    for (int i = tree.first(head); i <= tree.last(head); i++) {
      if (tree.head(i) == head && MODIFYING.contains(tree.relation(i))) {
        String word = lemma(i);
        if (!DEFINITE.contains(word)) {
          modifiers = modifiers.isEmpty() ? new ArrayList<>(3) : modifiers;
          modifiers.add(word);
        }
      }
    }
    return modifiers;
  }

  private String lemma(int token) {
    return tree.tokens.get(token).lemma().toLowerCase(Locale.ROOT);
  }
}
