package dev.lede.nlp.coref;

import dev.lede.nlp.article.ReadSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads in one sentence what people are, by the words themselves and by the tree: before the name
 * ("President Macron"), beside it ("Fuad Basya, spokesman for the military") and after a form of
 * "be" ("Kim is the minister"); and what else is said of what is named. Confined to one call.
 */
final class Roles {
  private final ReadSentence sentence;
  private final SentenceTree tree;
  private final List<PhraseForm> phrases;

  Roles(ReadSentence sentence, SentenceTree tree, List<PhraseForm> phrases) {
    this.sentence = sentence;
    this.tree = tree;
    this.phrases = phrases;
  }

  /** Notes it with the names. */
  void read() {
    for (PhraseForm name : phrases) {
      if (name.isRoleName()) {
        int person = holder(name);
        name.told = person < 0 ? null : told(name, person);
      } else if (name.isName() && name.nature != Nature.TIME && !tree.tokens.isEmpty()) {
        name.said = said(name);
      }
    }
  }

  private int holder(PhraseForm title) {
    int linked = -1;
    for (int i = 0; i < phrases.size(); i++) {
      PhraseForm person = phrases.get(i);
      if (!person.isPerson()) {
        continue;
      }
      if (precedes(title, person)) {
        return i;
      }
      if (linked < 0 && isSaidOf(title, person)) {
        linked = i;
      }
    }
    return linked;
  }

  /** Whether no more than a space, or a country's name, lies between. */
  private boolean precedes(PhraseForm title, PhraseForm person) {
    int gap = person.start - title.end;
    return gap >= 0 && gap <= 2 && sentence.text().substring(title.end, person.start).isBlank();
  }

  private boolean isSaidOf(PhraseForm title, PhraseForm person) {
    if (tree.tokens.isEmpty()) {
      return false;
    }
    int t = title.head;
    int p = person.head;
    if (tree.head(t) == p) {
      return isApposition(tree.relation(t));
    }
    String relation = tree.relation(p);
    return tree.head(p) == t
        && (isApposition(relation) || relation.startsWith("flat") || isSubject(p, t));
  }

  private static boolean isApposition(String relation) {
    return relation.equals("appos") || relation.startsWith("acl:relcl");
  }

  private boolean isSubject(int subject, int noun) {
    return tree.relation(subject).equals("nsubj") && tree.child(noun, "cop") >= 0;
  }

  private PhraseForm.Told told(PhraseForm title, int person) {
    List<String> words = new ArrayList<>(4);
    words.add(title.lemma);
    for (int i = tree.at(title.start); i < tree.tokens.size(); i++) {
      if (tree.tokens.get(i).start() >= title.end) {
        break;
      }
      words.add(tree.lemma(i));
    }
    return new PhraseForm.Told(person, former(title) + title.spaced, words);
  }

  private String former(PhraseForm title) {
    int first = tree.at(title.start);
    for (int i = Math.max(0, first - 2); i < first; i++) {
      String word = tree.lemma(i);
      if (word.equals("former") || word.equals("ex") || word.equals("late")) {
        return word.equals("late") ? "" : "former ";
      }
    }
    return "";
  }

  /** The words before the head of a name, and the nouns beside it. */
  private List<String> said(PhraseForm name) {
    List<String> said = new ArrayList<>(0);
    for (int i = tree.first(name.head); i < name.head; i++) {
      said.add(word(i));
    }
    if (tree.relation(name.head).equals("compound") || tree.relation(name.head).equals("flat")) {
      int governor = tree.head(name.head);
      for (int i = tree.first(governor); i < name.head && name.isPerson(); i++) {
        said.add(word(i));
      }
    }
    return said;
  }

  private String word(int token) {
    String lemma = tree.lemma(token);
    String tag = tree.tokens.get(token).tag();
    boolean name = tag.startsWith("NNP") || tag.equals("JJ");
    String country = name ? Countries.ofDemonym(lemma) : null;
    return country == null ? lemma : country.toLowerCase(Locale.ROOT);
  }
}
