package dev.lede.session;

import dev.lede.annotation.SentenceAnnotations;
import dev.lede.nlp.agreement.ArticleNames;
import java.util.ArrayList;
import java.util.List;

/**
 * The place of one sentence in a live document. It stays with its sentence through all edits that
 * leave the sentence alone. Mutable, confined to the context of its session.
 */
final class Slot {
  /** The value of {@link #index} when the sentence is no longer in the document. */
  static final int GONE = -1;

  /** Text of the sentence. */
  final String text;

  /** Index of the sentence in the document, or {@link #GONE}. */
  int index;

  /** Whether a small edit made the sentence. */
  boolean edited;

  /** Whether its analysis is in flight. */
  boolean asked;

  /** What is known, or null as long as it is not. */
  SentenceAnnotations annotations;

  /** What the sentence says about the names of the article, or null as long as it says nothing. */
  ArticleNames.Voice voice;

  /** What is known, as the article sees it; what {@link #shown} shows. */
  SentenceAnnotations agreed;

  /**
   * What the client shows in this sentence, in order, outer first. Once there is an answer the list
   * may be replaced but does not change.
   */
  List<Shown> shown = new ArrayList<>(0);

  Slot(String text, int index) {
    this.text = text;
    this.index = index;
  }

  /** Whether there is something to do, and nobody does it. */
  boolean waits() {
    return annotations == null && !asked;
  }
}
