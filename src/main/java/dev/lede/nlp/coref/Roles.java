package dev.lede.nlp.coref;

import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.nlp.article.ReadSentence;
import java.util.List;
import java.util.Locale;

/**
 * Learns what people are from the roles told of them, by the words themselves and by the tree:
 * before the name ("President Macron"), beside it ("Fuad Basya, spokesman for the military") and
 * after a form of "be" ("Kim is the minister"). Confined to one reading.
 */
final class Roles {
  private final Titles titles;

  Roles(Titles titles) {
    this.titles = titles;
  }

  /** Reads the next sentence; its names have their referents. */
  void read(ReadSentence sentence, SentenceTree tree, List<Phrase> phrases) {
    for (Phrase title : phrases) {
      if (title.label() == Label.TITLE) {
        Phrase person = holder(sentence, tree, title, phrases);
        if (person != null) {
          told(sentence, tree, title, person.referent);
        }
      }
    }
    for (Phrase name : phrases) {
      if (name.kind == Phrase.Kind.NAME
          && name.nature != Nature.TIME
          && !name.isRoleName()
          && !tree.tokens.isEmpty()) {
        describe(tree, name);
      }
    }
  }

  private static Phrase holder(
      ReadSentence sentence, SentenceTree tree, Phrase title, List<Phrase> phrases) {
    Phrase linked = null;
    for (Phrase person : phrases) {
      if (!person.isPerson()) {
        continue;
      }
      if (precedes(sentence, title.mention, person.mention)) {
        return person;
      }
      if (linked == null && isSaidOf(tree, title, person)) {
        linked = person;
      }
    }
    return linked;
  }

  /** Whether no more than a space, or a country's name, lies between. */
  private static boolean precedes(ReadSentence sentence, Mention title, Mention person) {
    int gap = person.start() - title.end();
    if (gap < 0 || gap > 2) {
      return false;
    }
    int from = title.end() - sentence.start();
    return sentence.text().substring(from, from + gap).isBlank();
  }

  private static boolean isSaidOf(SentenceTree tree, Phrase title, Phrase person) {
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
        && (isApposition(relation) || relation.startsWith("flat") || isSubject(tree, p, t));
  }

  private static boolean isApposition(String relation) {
    return relation.equals("appos") || relation.startsWith("acl:relcl");
  }

  private static boolean isSubject(SentenceTree tree, int subject, int noun) {
    return tree.relation(subject).equals("nsubj") && tree.child(noun, "cop") >= 0;
  }

  private void told(ReadSentence sentence, SentenceTree tree, Phrase title, Referent person) {
    titles.add(person, former(sentence, tree, title), title);
    person.describe(title.lemma);
    for (int i = tree.at(title.mention.start() - sentence.start()); i < tree.tokens.size(); i++) {
      if (tree.tokens.get(i).start() + sentence.start() >= title.mention.end()) {
        break;
      }
      person.describe(lemma(tree, i));
    }
  }

  private static String former(ReadSentence sentence, SentenceTree tree, Phrase title) {
    int first = tree.at(title.mention.start() - sentence.start());
    for (int i = Math.max(0, first - 2); i < first; i++) {
      String word = lemma(tree, i);
      if (word.equals("former") || word.equals("ex") || word.equals("late")) {
        return word.equals("late") ? "" : "former ";
      }
    }
    return "";
  }

  /** Takes the words before the head of a name, and the nouns beside it, as said of it. */
  private void describe(SentenceTree tree, Phrase name) {
    Referent referent = name.referent;
    for (int i = tree.first(name.head); i < name.head; i++) {
      referent.describe(word(tree, i));
    }
    if (tree.relation(name.head).equals("compound") || tree.relation(name.head).equals("flat")) {
      int governor = tree.head(name.head);
      for (int i = tree.first(governor); i < name.head && name.isPerson(); i++) {
        referent.describe(word(tree, i));
      }
    }
  }

  private static String word(SentenceTree tree, int token) {
    String lemma = lemma(tree, token);
    String tag = tree.tokens.get(token).tag();
    boolean name = tag.startsWith("NNP") || tag.equals("JJ");
    String country = name ? Countries.ofDemonym(lemma) : null;
    return country == null ? lemma : country.toLowerCase(Locale.ROOT);
  }

  private static String lemma(SentenceTree tree, int token) {
    return tree.tokens.get(token).lemma().toLowerCase(Locale.ROOT);
  }
}
