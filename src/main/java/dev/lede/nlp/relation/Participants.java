package dev.lede.nlp.relation;

import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Token;
import dev.lede.nlp.article.ReadSentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Says which mention a noun phrase stands for.
 *
 * <p>It stands for the mention that ends in its head ("President Ana Ruiz", "the United Nations"),
 * or that its head introduces ("the company, Acme", "the city of Basra"). Whose head only has a
 * mention beside it is somebody else: "Iranian forces" are not Iran, nor is "a Boeing spokesman"
 * Boeing. Only a country's government is taken for the country, as news do.
 */
final class Participants {
  private static final Set<Label> ACTORS =
      EnumSet.of(
          Label.PERSON,
          Label.NORP,
          Label.ORG,
          Label.GPE,
          Label.LOC,
          Label.FAC,
          Label.PRODUCT,
          Label.EVENT,
          Label.WORK_OF_ART,
          Label.LAW,
          Label.LANGUAGE,
          Label.PRONOUN);
  private static final Set<String> GOVERNMENTS = Set.of("government", "authority", "regime");
  private static final Set<String> KINDS =
      Set.of(
          "city",
          "town",
          "village",
          "state",
          "province",
          "republic",
          "island",
          "district",
          "county",
          "region",
          "capital",
          "port",
          "kingdom",
          "suburb",
          "municipality");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

  private final Tree tree;

  /** The outermost mention whose head a token is, or null. */
  private final Mention[] headed;

  Participants(ReadSentence sentence, Tree tree) {
    this.tree = tree;
    this.headed = new Mention[tree.size()];
    for (Mention mention : sentence.mentions()) {
      int head = head(mention.start() - sentence.start(), mention.end() - sentence.start());
      if (head >= 0 && ACTORS.contains(mention.label()) && headed[head] == null) {
        headed[head] = mention;
      }
    }
  }

  /** The token of a range that depends on none in it; of several the first; -1 when it has none. */
  private int head(int start, int end) {
    int first = firstFrom(start);
    for (int i = first; i < tree.size() && tree.token(i).end() <= end; i++) {
      int head = tree.head(i);
      boolean outside =
          head < 0 || tree.token(head).start() < start || tree.token(head).end() > end;
      if (outside && !tree.isAny(i, "punct", "case", "det")) {
        return i;
      }
    }
    return -1;
  }

  private int firstFrom(int start) {
    int low = 0;
    int high = tree.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tree.token(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The mentions that a noun phrase and what is joined to it by "and" stand for. */
  List<Mention> all(int head) {
    List<Mention> found = new ArrayList<>(1);
    add(found, of(head));
    for (int child : tree.children(head)) {
      if (tree.is(child, "conj") && !tree.isVerb(child) && !hasOtherMark(head, child)) {
        add(found, of(child));
      }
    }
    return found;
  }

  /** Whether a noun has a preposition of its own: "for a prize, opposite Ana Ruiz". */
  private boolean hasOtherMark(int head, int joined) {
    int own = tree.child(joined, "case");
    int first = tree.child(head, "case");
    return own >= 0 && (first < 0 || !tree.lemma(own).equals(tree.lemma(first)));
  }

  private static void add(List<Mention> found, Mention mention) {
    if (mention != null) {
      found.add(mention);
    }
  }

  /** The mention that the noun phrase with this head stands for, or null. */
  Mention of(int head) {
    if (headed[head] != null) {
      return isModified(head) ? null : headed[head];
    }
    Token token = tree.token(head);
    if (RELATIVES.contains(tree.word(head)) && token.tag().startsWith("W")) {
      return antecedent(head);
    }
    return tree.isNoun(head) ? introduced(head) : null;
  }

  /** An adjective that agrees with no noun of its own is not a participant. */
  private boolean isModified(int head) {
    return headed[head].label() == Label.NORP && tree.token(head).pos().equals("ADJ");
  }

  private Mention antecedent(int relative) {
    int verb = tree.head(relative);
    for (int steps = 0; verb >= 0 && steps < 4; steps++) {
      if (tree.is(verb, "acl")) {
        int noun = tree.head(verb);
        return noun < 0 || RELATIVES.contains(tree.word(noun)) ? null : of(noun);
      }
      verb = tree.isAny(verb, "conj", "xcomp") ? tree.head(verb) : -1;
    }
    return null;
  }

  /** The mention that a common noun introduces, or null. */
  private Mention introduced(int noun) {
    for (int child : tree.children(noun)) {
      boolean named = headed[child] != null;
      if (named && tree.isAny(child, "appos", "flat") && isName(headed[child])) {
        return headed[child];
      }
      if (named && isGovernment(noun) && tree.isAny(child, "amod", "compound", "nmod:poss")) {
        return headed[child].label() == Label.GPE || headed[child].label() == Label.NORP
            ? headed[child]
            : null;
      }
      if (named && tree.is(child, "nmod") && isPlaceOf(noun, child)) {
        return headed[child];
      }
    }
    return null;
  }

  /** Whether a common noun stands before the name of the person that it means. */
  boolean introducesPerson(int noun) {
    if (headed[noun] != null) {
      return false;
    }
    Mention mention = introduced(noun);
    return mention != null && mention.label() == Label.PERSON;
  }

  private static boolean isName(Mention mention) {
    return mention.label() == Label.PERSON || mention.label() == Label.ORG;
  }

  private boolean isGovernment(int noun) {
    return GOVERNMENTS.contains(tree.lemma(noun));
  }

  private boolean isPlaceOf(int noun, int name) {
    int mark = tree.child(name, "case");
    Label label = headed[name].label();
    return KINDS.contains(tree.lemma(noun))
        && mark >= 0
        && tree.lemma(mark).equals("of")
        && (label == Label.GPE || label == Label.LOC)
        && !(tree.lemma(noun).equals("capital") || tree.lemma(noun).equals("region"));
  }
}
