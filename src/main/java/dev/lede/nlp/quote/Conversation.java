package dev.lede.nlp.quote;

/** Who spoke last, for words that come without a cue. Confined to one pass. */
final class Conversation {
  private Quotation last;
  private Speaker lastSpeaker = Speaker.UNSAID;

  /** Who goes on speaking in these words. */
  Speaker speaker(Quotation quotation) {
    boolean same = last != null && quotation.paragraph() == last.paragraph();
    return same ? lastSpeaker : Speaker.UNSAID;
  }

  void add(Quotation quotation, Speaker speaker) {
    last = quotation;
    lastSpeaker = speaker;
  }
}
