package dev.lede.nlp.relation;

import java.util.Set;

/**
 * Calls what is done by a phrase of lemmas: with its particle ("carry out"), with the verbs that
 * lead to it ("agree to meet"), with a modal verb where it has one ("may attack").
 */
final class Predicates {
  private static final int DEEPEST = 6;
  private static final Set<String> PARTS =
      Set.of(
          "former",
          "prime",
          "foreign",
          "vice",
          "deputy",
          "acting",
          "chief",
          "general",
          "interim",
          "honorary",
          "then",
          "incoming",
          "outgoing",
          "senior",
          "ex");

  private final Tree tree;
  private final Clauses clauses;

  Predicates(Tree tree, Clauses clauses) {
    this.tree = tree;
    this.clauses = clauses;
  }

  /** What a verb says, in the active voice. */
  String active(int verb) {
    return chain(verb, particle(verb, tree.lemma(verb)));
  }

  /** What a passive verb says of its subject. */
  String passive(int verb) {
    return chain(verb, "be " + particle(verb, tree.word(verb)));
  }

  /** What is said of a subject that is a noun or an adjective. */
  String copular(int noun) {
    boolean verb = tree.is(noun, "xcomp") && tree.head(noun) >= 0;
    String own = name(noun);
    return verb ? chain(noun, own) : modal(noun) + "be " + own;
  }

  /** A noun with what makes another role of it. */
  String name(int noun) {
    StringBuilder out = new StringBuilder();
    for (int child : tree.children(noun)) {
      boolean part =
          child < noun
              && tree.isAny(child, "compound", "amod", "advmod")
              && (PARTS.contains(tree.lemma(child)) || tree.token(child).pos().equals("NOUN"));
      if (part) {
        out.append(tree.lemma(child)).append(' ');
      }
    }
    out.append(tree.lemma(noun));
    for (int child : tree.children(noun)) {
      if (tree.is(child, "nmod") && tree.lemma(child).equals("staff")) {
        out.append(" of staff");
      }
    }
    return out.toString();
  }

  private String particle(int verb, String word) {
    int particle = tree.child(verb, "compound:prt");
    return particle < 0 ? word : word + " " + tree.lemma(particle);
  }

  /** With the verbs above a verb, down to it: "agree to" before "meet". */
  private String chain(int verb, String own) {
    String phrase = own;
    int now = verb;
    for (int steps = 0; steps < DEEPEST && clauses.leads(now); steps++) {
      int above = tree.head(now);
      phrase = (hasTo(now) ? "to " : "") + phrase;
      phrase = above(above) + " " + phrase;
      now = above;
    }
    return modal(now) + phrase;
  }

  private String above(int word) {
    if (!tree.isVerb(word)) {
      return tree.has(word, "cop") ? "be " + tree.lemma(word) : tree.lemma(word);
    }
    return clauses.isPassive(word) ? "be " + tree.word(word) : particle(word, tree.lemma(word));
  }

  private boolean hasTo(int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "mark") && tree.lemma(child).equals("to")) {
        return true;
      }
    }
    return false;
  }

  /** A modal verb and a space, or nothing. */
  private String modal(int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "aux") && tree.isTagged(child, "MD")) {
        return tree.lemma(child) + " ";
      }
    }
    int head = tree.head(verb);
    boolean joined = head >= 0 && tree.is(verb, "conj") && !tree.has(verb, "nsubj");
    return joined && tree.isTagged(verb, "VB") && !tree.has(verb, "aux") && !hasTo(verb)
        ? inherited(head)
        : "";
  }

  private String inherited(int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "aux") && tree.isTagged(child, "MD")) {
        return tree.lemma(child) + " ";
      }
    }
    return "";
  }

  /** Whether a verb, or one that leads to it, is denied. */
  boolean isNegated(int verb) {
    int now = verb;
    for (int steps = 0; now >= 0 && steps < DEEPEST; steps++) {
      for (int child : tree.children(now)) {
        String lemma = tree.lemma(child);
        boolean not = lemma.equals("not") || lemma.equals("never") || lemma.equals("n't");
        boolean no = tree.isAny(child, "obj", "nsubj") && hasNo(child);
        if (not || no || (tree.is(child, "advmod") && lemma.equals("neither"))) {
          return true;
        }
      }
      now = clauses.leads(now) ? tree.head(now) : -1;
    }
    return false;
  }

  private boolean hasNo(int noun) {
    int determiner = tree.child(noun, "det");
    return tree.word(noun).equals("none")
        || (determiner >= 0 && tree.lemma(determiner).equals("no"));
  }
}
