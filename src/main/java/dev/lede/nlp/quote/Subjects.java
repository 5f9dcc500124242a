package dev.lede.nlp.quote;

import java.util.Set;

/** Who does what a verb tells, from the tree of one sentence. Pure. */
final class Subjects {
  private static final int DEEPEST = 8;
  private static final Set<String> INHERIT =
      Set.of("conj", "xcomp", "advcl", "ccomp", "parataxis", "dep", "list", "obl", "appos");

  /** Where letters are sent, not who sends them. */
  private static final Set<String> MEDIA =
      Set.of("twitter", "facebook", "instagram", "youtube", "weibo", "telegram", "press");

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  private final Tree tree;
  private final Phrases phrases;

  Subjects(Tree tree) {
    this.tree = tree;
    this.phrases = new Phrases(tree);
  }

  /** Who does what the main verb tells, or null. */
  SpeakerPhrase ofMainVerb() {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.head(i) < 0) {
        int subject = subject(i);
        return subject < 0 || isPassive(subject, i) ? null : phrases.of(author(subject, 0));
      }
    }
    return null;
  }

  /** Who speaks where {@code verb} is the word of saying, or null. */
  SpeakerPhrase of(int verb) {
    int speaker = speaker(verb, 0);
    return speaker < 0 ? null : phrases.of(speaker);
  }

  /** The phrase of somebody named as a source; a letter or a report stands for who wrote it. */
  SpeakerPhrase source(int noun) {
    int owner = CueWords.isMessage(tree.form(noun)) ? owner(noun) : -1;
    return phrases.of(owner < 0 ? noun : owner);
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

  /**
   * The subject of a verb: the first before it, a name rather than a noun; else the first after.
   */
  private int subject(int verb) {
    int subject = -1;
    for (int child : tree.children(verb)) {
      if (tree.relation(child).equals("nsubj")) {
        boolean named = subject >= 0 && !tree.token(subject).pos().equals("NOUN");
        boolean better = subject < 0 || (!named && Math.abs(child - subject) == 1);
        subject = better ? child : subject;
      } else if (subject < 0 && child > verb && tree.is(child, "obj") && isReading(verb, child)) {
        subject = child;
      }
    }
    return subject;
  }

  /** "..., reads the statement". */
  private boolean isReading(int verb, int object) {
    return tree.form(verb).startsWith("read") && CueWords.isMessage(tree.form(object));
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
    int message = message(noun);
    if (message < 0) {
      return noun;
    }
    int owner = owner(message);
    if (owner >= 0) {
      return owner;
    }
    int verb = tree.head(noun);
    boolean made = verb >= 0 && !tree.relation(noun).equals("nsubj");
    int maker = made ? speaker(verb, depth + 1) : -1;
    return maker < 0 ? noun : maker;
  }

  /** The noun, or in "part of the letter" the letter; -1 when it is nothing that is written. */
  private int message(int noun) {
    if (CueWords.isMessage(tree.form(noun))) {
      return noun;
    }
    for (int child : tree.children(noun)) {
      boolean of = tree.form(noun).equals("part") && tree.relation(child).equals("nmod");
      if (of && CueWords.isMessage(tree.form(child))) {
        return child;
      }
    }
    return -1;
  }

  private int owner(int noun) {
    for (int child : tree.children(noun)) {
      boolean maker = tree.is(child, "compound") && !MEDIA.contains(tree.form(child));
      if (tree.is(child, "nmod:poss") || (maker && tree.token(child).pos().equals("PROPN"))) {
        return child;
      }
      boolean by = tree.hasChild(child, "case", "from") || tree.hasChild(child, "case", "by");
      boolean of = tree.hasChild(child, "case", "of") && tree.token(child).pos().equals("PROPN");
      if (tree.relation(child).equals("nmod") && (by || of)) {
        return child;
      }
      if (tree.is(child, "acl") && agent(child) >= 0) {
        return agent(child);
      }
    }
    return -1;
  }
}
