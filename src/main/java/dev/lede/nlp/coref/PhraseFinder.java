package dev.lede.nlp.coref;

import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Token;
import dev.lede.nlp.article.ReadSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the phrases of one sentence: its names, pronouns and nouns. Confined to one call. */
final class PhraseFinder {
  private static final Comparator<PhraseForm> BY_HEAD =
      Comparator.<PhraseForm>comparingInt(phrase -> phrase.head)
          .thenComparingInt(phrase -> phrase.start)
          .thenComparingInt(phrase -> -phrase.end);
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> MODIFYING =
      Set.of("amod", "compound", "nmod", "nmod:poss", "flat", "nummod", "det");

  private final ReadSentence sentence;
  private final SentenceTree tree;
  private final boolean[] taken;

  private PhraseFinder(ReadSentence sentence, SentenceTree tree) {
    this.sentence = sentence;
    this.tree = tree;
    this.taken = new boolean[tree.tokens.size()];
  }

  /** The phrases of a sentence, in the order of their heads. */
  static List<PhraseForm> find(ReadSentence sentence, SentenceTree tree) {
    List<PhraseForm> phrases = new PhraseFinder(sentence, tree).find();
    phrases.sort(BY_HEAD);
    if (!phrases.isEmpty()) {
      phrases.get(0).opening = true;
    }
    return phrases;
  }

  private List<PhraseForm> find() {
    List<PhraseForm> phrases = new ArrayList<>();
    for (int i = 0; i < sentence.mentions().size(); i++) {
      phrases.add(named(i));
    }
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i] && isNominal(tree.tokens.get(i))) {
        phrases.add(noun(i));
      }
    }
    return phrases;
  }

  private PhraseForm named(int index) {
    Mention mention = sentence.mentions().get(index);
    int start = mention.start() - sentence.start();
    int end = mention.end() - sentence.start();
    int head = tree.headBetween(start, end);
    boolean pronoun = mention.label() == Label.PRONOUN;
    Phrase.Kind kind = pronoun ? Phrase.Kind.PRONOUN : Phrase.Kind.NAME;
    String lemma = pronoun || head < 0 ? mention.text().toLowerCase(Locale.ROOT) : tree.lemma(head);
    Role role = head < 0 ? Role.OTHER : Role.of(tree.relation(head));
    Nature nature = Nature.of(mention.label());
    PhraseForm phrase =
        new PhraseForm(kind, Math.max(head, 0), index, mention.label(), lemma, nature, role);
    phrase.start = start;
    phrase.end = end;
    phrase.place = start;
    phrase.pronoun = pronoun ? Pronoun.of(lemma) : null;
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

  private PhraseForm noun(int head) {
    Token token = tree.tokens.get(head);
    String lemma = tree.lemma(head);
    Nouns.Noun noun = Nouns.of(lemma);
    Role role = Role.of(token.relation());
    PhraseForm phrase =
        new PhraseForm(Phrase.Kind.NOUN, head, -1, null, lemma, noun.nature(), role);
    phrase.gender = noun.gender();
    phrase.plural = token.tag().endsWith("S");
    phrase.place = token.start();
    phrase.start = token.start();
    phrase.end = token.end();
    for (int i = tree.first(head); i < head; i++) {
      if (tree.head(i) == head) {
        boolean determiner = tree.relation(i).equals("det");
        phrase.definite |= determiner && DEFINITE.contains(tree.lemma(i));
        phrase.start = Math.min(phrase.start, tree.tokens.get(i).start());
      }
    }
    phrase.modifiers = modifiers(head);
    return phrase;
  }

  private List<String> modifiers(int head) {
    List<String> modifiers = List.of();
    for (int i = tree.first(head); i <= tree.last(head); i++) {
      if (tree.head(i) == head && MODIFYING.contains(tree.relation(i))) {
        String word = tree.lemma(i);
        if (!DEFINITE.contains(word)) {
          modifiers = modifiers.isEmpty() ? new ArrayList<>(3) : modifiers;
          modifiers.add(word);
        }
      }
    }
    return modifiers;
  }
}
