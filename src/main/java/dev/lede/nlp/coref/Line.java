package dev.lede.nlp.coref;

import dev.lede.annotation.Mention;
import dev.lede.nlp.article.ReadSentence;
import java.util.List;

/**
 * One sentence in its place, and its phrases with what they mean. Kept from one reading to the next
 * as long as the sentence stays. Confined to one reading at a time.
 */
final class Line {
  /** What its phrases are by themselves. */
  final SentencePhrases forms;

  /** In the order of their heads. */
  final Phrase[] phrases;

  /** Whether words before it were between quotation marks, as {@link Quotation#state} tells. */
  final int quotation;

  /** Counted from 0. */
  int index;

  private ReadSentence sentence;

  /**
   * A sentence whose phrases mean nothing yet.
   *
   * @param quotation that has followed the text up to here
   */
  Line(ReadSentence sentence, int index, SentencePhrases forms, Quotation quotation) {
    this.sentence = sentence;
    this.index = index;
    this.forms = forms;
    this.quotation = quotation.state();
    this.phrases = forms.in(this, quotation);
  }

  /** Where it starts, in the document. */
  int start() {
    return sentence.start();
  }

  String text() {
    return sentence.text();
  }

  /** The mention of a phrase, or null. */
  Mention mention(PhraseForm form) {
    return form.mention < 0 ? null : sentence.mentions().get(form.mention);
  }

  /** The same sentence stands here now; entities that name it otherwise have to be made anew. */
  void move(ReadSentence now, int place) {
    List<Mention> before = sentence.mentions();
    boolean renamed = false;
    for (int i = 0; i < before.size(); i++) {
      renamed |= !before.get(i).id().equals(now.mentions().get(i).id());
    }
    sentence = now;
    index = place;
    if (renamed) {
      for (Phrase phrase : phrases) {
        phrase.referent.change();
      }
    }
  }
}
