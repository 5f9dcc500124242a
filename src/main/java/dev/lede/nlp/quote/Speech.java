package dev.lede.nlp.quote;

import dev.lede.annotation.SentenceAnnotations;
import java.util.List;

/**
 * What one sentence tells of speech by itself: its cues. Depends on the sentence alone, so it can
 * be kept as long as the sentence stays.
 */
public final class Speech {
  private final Tree tree;
  private final List<Cue> cues;

  private final SpeakerPhrase actor;

  private Speech(Tree tree, List<Cue> cues, SpeakerPhrase actor) {
    this.tree = tree;
    this.cues = List.copyOf(cues);
    this.actor = actor;
  }

  /** Reads a sentence. Pure, linear. */
  public static Speech of(String sentence, SentenceAnnotations annotations) {
    Tree tree = new Tree(sentence, annotations.tokens());
    return new Speech(tree, CueReader.read(tree), new Subjects(tree).ofMainVerb());
  }

  Tree tree() {
    return tree;
  }

  /** In text order. */
  List<Cue> cues() {
    return cues;
  }

  /** Who does what the sentence tells, or null. */
  SpeakerPhrase actor() {
    return actor;
  }

  /** The cue whose word is this token, or null. */
  Cue cueAt(int token) {
    for (Cue cue : cues) {
      if (cue.token() == token) {
        return cue;
      }
    }
    return null;
  }
}
