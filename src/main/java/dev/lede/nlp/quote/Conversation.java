package dev.lede.nlp.quote;

import dev.lede.nlp.article.ReadSentence;
import dev.lede.text.TextRange;
import java.util.List;

/**
 * Who speaks in words that come without a cue: who acts in the sentence that leads to them, who
 * spoke last in the paragraph, or who acts in the sentence before. Confined to one pass.
 */
final class Conversation {
  private final List<ReadSentence> sentences;
  private final List<Speech> speeches;
  private final List<TextRange> paragraphs;
  private final SpeakerFinder finder;
  private Quotation last;
  private Speaker lastSpeaker = Speaker.UNSAID;

  Conversation(
      List<ReadSentence> sentences,
      List<Speech> speeches,
      List<TextRange> paragraphs,
      SpeakerFinder finder) {
    this.sentences = sentences;
    this.speeches = speeches;
    this.paragraphs = paragraphs;
    this.finder = finder;
  }

  /**
   * Who speaks.
   *
   * @param from index of the sentence it begins in
   * @param to index of the sentence it ends in
   */
  Speaker speaker(Quotation quotation, int from, int to) {
    Speaker leading = leading(quotation.range(), from, to);
    boolean same = last != null && quotation.paragraph() == last.paragraph();
    if (leading.isKnown() || same) {
      return leading.isKnown() ? leading : lastSpeaker;
    }
    int paragraph = paragraphs.get(quotation.paragraph()).start();
    boolean first = from == 0 || sentences.get(from - 1).start() < paragraph;
    if (!first) {
      return before(from - 1);
    }
    boolean whole = quotation.range().length() >= paragraphs.get(quotation.paragraph()).length();
    boolean next = last != null && last.paragraph() == quotation.paragraph() - 1;
    return whole && next ? lastSpeaker : leading;
  }

  private Speaker leading(TextRange range, int from, int to) {
    if (sentences.get(from).start() < range.start()) {
      return named(from);
    }
    return sentences.get(to).end() > range.end() + 1 ? named(to) : Speaker.UNSAID;
  }

  /** Who speaks or acts in a sentence that leads to the words. */
  private Speaker before(int index) {
    List<Cue> cues = speeches.get(index).cues();
    for (int i = cues.size() - 1; i >= 0; i--) {
      Cue cue = cues.get(i);
      if (cue.kind().bringsWords() && cue.speaker() != null) {
        Speaker speaker = finder.of(index, cue);
        return speaker.isKnown() ? speaker : named(index);
      }
    }
    return named(index);
  }

  /** Who acts in the sentence, if that is somebody with a name. */
  private Speaker named(int index) {
    SpeakerPhrase actor = speeches.get(index).actor();
    Speaker speaker = actor == null ? Speaker.UNSAID : finder.of(index, actor);
    return speaker.isKnown() ? speaker : Speaker.UNSAID;
  }

  void add(Quotation quotation, Speaker speaker) {
    last = quotation;
    lastSpeaker = speaker;
  }
}
