package dev.lede.nlp.quote;

import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who does what a verb tells, from the tree of one sentence. Pure. */
final class Subjects {
  private static final int DEEPEST = 8;
  private static final Set<String> INHERIT =
      Set.of("conj", "xcomp", "advcl", "ccomp", "parataxis", "dep", "list", "obl", "appos");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  /** Relations of a phrase's own words. */
  private static final Set<String> INSIDE =
      Set.of("det", "amod", "compound", "flat", "nmod", "case", "nummod", "fixed", "goeswith");

  private final Tree tree;

  Subjects(Tree tree) {
    this.tree = tree;
  }

  /** Who speaks where {@code verb} is the word of saying, or null. */
  SpeakerPhrase of(int verb) {
    int speaker = speaker(verb, 0);
    return speaker < 0 ? null : phrase(speaker);
  }

  /** The phrase of somebody named as a source; a letter or a report stands for who wrote it. */
  SpeakerPhrase source(int noun) {
    int owner = CueWords.isMessage(tree.form(noun)) ? owner(noun) : -1;
    return phrase(owner < 0 ? noun : owner);
  }

  private int speaker(int verb, int depth) {
    if (depth > DEEPEST) {
      return -1;
    }
    int agent = agent(verb);
    if (agent >= 0) {
      return author(agent, depth);
    }
    int subject = subject(verb);
    if (subject >= 0 && !isPassive(subject, verb)) {
      return RELATIVE.contains(tree.form(subject))
          ? antecedent(verb, depth)
          : author(subject, depth);
    }
    int head = tree.head(verb);
    if (head < 0 || subject >= 0) {
      return -1;
    }
    String relation = tree.relation(verb);
    if (relation.equals("acl")) {
      return author(head, depth);
    }
    return INHERIT.contains(relation) ? speaker(head, depth + 1) : -1;
  }

  /** What "who" or "which" stands for. */
  private int antecedent(int verb, int depth) {
    int clause = verb;
    for (int i = 0; i < DEEPEST && clause >= 0 && !tree.relation(clause).equals("acl"); i++) {
      clause =
          tree.relation(clause).equals("advcl") && tree.is(clause, "advcl:relcl")
              ? -1
              : tree.head(clause);
    }
    return clause < 0 || tree.head(clause) < 0 ? -1 : author(tree.head(clause), depth);
  }

  /** The subject next to a verb: of several, a name, else the last. */
  private int subject(int verb) {
    int subject = -1;
    for (int child : tree.children(verb)) {
      if (tree.relation(child).equals("nsubj")) {
        boolean name = subject >= 0 && tree.token(subject).pos().equals("PROPN");
        subject = name && !tree.token(child).pos().equals("PROPN") ? subject : child;
      }
    }
    return subject;
  }

  private boolean isPassive(int subject, int verb) {
    return tree.is(subject, "nsubj:pass") && !CueWords.isPassiveSpeaker(tree.form(verb));
  }

  /** X in "said by X", or -1. */
  private int agent(int verb) {
    boolean participle = tree.token(verb).tag().equals("VBN");
    for (int child : tree.children(verb)) {
      boolean by =
          participle && tree.relation(child).equals("obl") && tree.hasChild(child, "case", "by");
      if (tree.is(child, "obl:agent") || by) {
        String pos = tree.token(child).pos();
        return pos.equals("VERB") || pos.equals("NUM") ? -1 : child;
      }
    }
    return -1;
  }

  /** The noun itself, or where it is a letter, a statement ..., who wrote it. */
  private int author(int noun, int depth) {
    if (!CueWords.isMessage(tree.form(noun))) {
      return noun;
    }
    int owner = owner(noun);
    if (owner >= 0) {
      return owner;
    }
    int verb = tree.head(noun);
    boolean made = verb >= 0 && !tree.relation(noun).equals("nsubj");
    int maker = made ? speaker(verb, depth + 1) : -1;
    return maker < 0 ? noun : maker;
  }

  private int owner(int noun) {
    for (int child : tree.children(noun)) {
      if (tree.is(child, "nmod:poss")) {
        return child;
      }
      boolean from = tree.hasChild(child, "case", "from") || tree.hasChild(child, "case", "by");
      if (tree.relation(child).equals("nmod") && from) {
        return child;
      }
    }
    return -1;
  }

  private SpeakerPhrase phrase(int head) {
    List<TextRange> heads = new ArrayList<>();
    heads.add(tree.range(head));
    for (int child : tree.children(head)) {
      if (Set.of("appos", "flat").contains(tree.relation(child)) || tree.is(child, "nmod:desc")) {
        heads.add(tree.range(child));
      }
    }
    if (tree.relation(head).equals("nsubj")) {
      for (int sibling : tree.children(tree.head(head))) {
        boolean next = Math.abs(sibling - head) == 1;
        if (next && tree.relation(sibling).equals("nsubj")) {
          heads.add(tree.range(sibling));
        }
      }
    }
    return new SpeakerPhrase(range(head), heads, tree.form(head), kind(head));
  }

  private SpeakerPhrase.Kind kind(int head) {
    return switch (tree.token(head).pos()) {
      case "PRON" -> SpeakerPhrase.Kind.PRONOUN;
      case "PROPN" -> SpeakerPhrase.Kind.NAME;
      default -> isDefinite(head) ? SpeakerPhrase.Kind.DEFINITE : SpeakerPhrase.Kind.NOUN;
    };
  }

  private boolean isDefinite(int head) {
    for (int child : tree.children(head)) {
      String relation = tree.token(child).relation();
      if (relation.equals("det")) {
        return Set.of("the", "this", "that").contains(tree.form(child));
      }
      if (relation.equals("nmod:poss") || relation.equals("nummod")) {
        return false;
      }
    }
    return false;
  }

  /** The words around the head that belong to it, without clauses and appositions. */
  private TextRange range(int head) {
    int first = head;
    int last = head;
    List<Integer> queue = new ArrayList<>(List.of(head));
    for (int i = 0; i < queue.size() && i < tree.size(); i++) {
      int token = queue.get(i);
      first = Math.min(first, token);
      last = Math.max(last, token);
      for (int child : tree.children(token)) {
        boolean role = token == head && tree.relation(child).equals("case");
        if (INSIDE.contains(tree.relation(child)) && !role) {
          queue.add(child);
        }
      }
    }
    return new TextRange(tree.token(first).start(), tree.token(last).end());
  }
}
