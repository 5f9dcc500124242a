package dev.lede.nlp.quote;

import dev.lede.nlp.article.SentenceKey;
import java.util.List;

/**
 * What one sentence tells of speech by itself: its cues. Depends on the sentence alone, so it can
 * be kept as long as the sentence stays. Immutable; light, because the tree is made when asked for.
 */
final class Speech {
  private final SentenceKey sentence;
  private final List<Cue> cues;
  private final SpeakerPhrase actor;

  private Speech(SentenceKey sentence, List<Cue> cues, SpeakerPhrase actor) {
    this.sentence = sentence;
    this.cues = List.copyOf(cues);
    this.actor = actor;
  }

  /** Reads a sentence. Pure, linear. */
  static Speech of(SentenceKey sentence) {
    Tree tree = tree(sentence);
    return new Speech(sentence, CueReader.read(tree), new Subjects(tree).ofMainVerb());
  }

  private static Tree tree(SentenceKey sentence) {
    return new Tree(sentence.text(), sentence.annotations().tokens());
  }

  /** The tree of the sentence, made anew. */
  Tree tree() {
    return tree(sentence);
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
