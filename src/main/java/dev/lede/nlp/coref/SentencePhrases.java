package dev.lede.nlp.coref;

import dev.lede.nlp.article.ReadSentence;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The phrases of one sentence, with all that the sentence by itself tells of them. Depends on a
 * {@link MarkedSentence} and no more, so it can be kept as long as the sentence stays. Immutable.
 */
final class SentencePhrases {
  private static final Comparator<PhraseForm> OUTER_FIRST =
      Comparator.<PhraseForm>comparingInt(phrase -> phrase.start)
          .thenComparingInt(phrase -> -phrase.end);

  final SentenceTree tree;

  /** In the order of their heads. */
  final List<PhraseForm> forms;

  /** Indices of the phrases in the order in which they stand, outer ones first. */
  final int[] inOrder;

  /** For each phrase the index of the long form, if the sentence explains it as short; else -1. */
  final int[] definitions;

  /** Where the quotation marks stand. */
  final int[] marks;

  private SentencePhrases(ReadSentence sentence) {
    tree = new SentenceTree(sentence.annotations().tokens());
    forms = List.copyOf(PhraseFinder.find(sentence, tree));
    NameForms names = new NameForms(sentence, tree, forms);
    names.read();
    definitions = names.definitions();
    new Roles(sentence, tree, forms).read();
    Descriptions.prepare(tree, forms);
    marks = Quotation.marks(sentence.text());
    inOrder =
        IntStream.range(0, forms.size())
            .boxed()
            .sorted(Comparator.comparing(forms::get, OUTER_FIRST))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  static SentencePhrases of(MarkedSentence marked) {
    return new SentencePhrases(marked.sentence());
  }

  /**
   * The phrases where the sentence stands, in the order of their heads.
   *
   * @param index of the sentence
   * @param quotation that has followed the text up to here
   */
  Phrase[] in(ReadSentence sentence, int index, Quotation quotation) {
    quotation.begin(sentence.text(), marks);
    Phrase[] phrases = new Phrase[forms.size()];
    for (int i = 0; i < phrases.length; i++) {
      PhraseForm form = forms.get(i);
      phrases[i] =
          new Phrase(
              form,
              index,
              sentence.start(),
              form.mention < 0 ? null : sentence.mentions().get(form.mention));
      phrases[i].quoted = quotation.holds(form.place);
    }
    return phrases;
  }
}
