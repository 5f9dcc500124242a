package dev.lede.nlp.quote;

import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the cues of a sentence in its tree. Pure. */
final class CueReader {
  private static final Set<String> DENYING =
      Set.of("not", "n't", "n\u2019t", "never", "if", "unless", "whether");

  private final Tree tree;
  private final Subjects subjects;
  private final Clauses clauses;

  private CueReader(Tree tree) {
    this.tree = tree;
    this.subjects = new Subjects(tree);
    this.clauses = new Clauses(tree);
  }

  /** The cues in text order. */
  static List<Cue> read(Tree tree) {
    CueReader reader = new CueReader(tree);
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      Cue cue = reader.at(i);
      if (cue != null) {
        cues.add(cue);
      }
    }
    return cues;
  }

  private Cue at(int i) {
    String form = tree.form(i);
    if (form.equals("according")) {
      return source(i);
    }
    Cue.Kind kind = CueWords.kind(form);
    String pos = tree.token(i).pos();
    if (kind == null || !(pos.equals("VERB") || pos.equals("AUX"))) {
      return null;
    }
    SpeakerPhrase speaker = subjects.of(i);
    TextRange clause = kind == Cue.Kind.SAY && !isDenied(i) ? clauses.of(i) : null;
    return new Cue(i, tree.range(i), kind, speaker, clause);
  }

  /** Whether nobody says it: "did not say", "if they say". */
  private boolean isDenied(int verb) {
    for (int child : tree.children(verb)) {
      if (DENYING.contains(tree.form(child)) && child < verb) {
        return true;
      }
    }
    return false;
  }

  /** "According to X": the word hangs on X, which hangs on what X says. */
  private Cue source(int i) {
    int source = tree.head(i);
    if (source < 0 || !tree.relation(i).equals("case")) {
      return null;
    }
    return new Cue(
        i,
        tree.range(i),
        Cue.Kind.SOURCE,
        subjects.source(source),
        clauses.around(tree.head(source), source));
  }
}
