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
  private final PhraseForm[] forms;

  /** Indices of the names and pronouns in the order in which they stand, outer ones first. */
  final int[] mentions;

  /** Whether it tells of somebody what role they have. */
  final boolean tellsRoles;

  /** For each phrase the index of the long form, if the sentence explains it as short; else -1. */
  final int[] definitions;

  /** Where the quotation marks stand. */
  final int[] marks;

  private SentencePhrases(ReadSentence sentence, NounNumbers nouns) {
    tree = new SentenceTree(sentence.annotations().tokens());
    List<PhraseForm> found = PhraseFinder.find(sentence, tree);
    NameForms names = new NameForms(sentence, tree, found);
    names.read();
    definitions = names.definitions();
    new Roles(sentence, tree, found).read();
    Descriptions.prepare(tree, found);
    found.forEach(form -> form.noun = nouns.of(form.lemma));
    forms = found.toArray(PhraseForm[]::new);
    marks = Quotation.marks(sentence.text());
    tellsRoles = found.stream().anyMatch(form -> form.told != null);
    mentions =
        IntStream.range(0, forms.length)
            .filter(i -> forms[i].kind != Phrase.Kind.NOUN)
            .boxed()
            .sorted(Comparator.comparing(i -> forms[i], OUTER_FIRST))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /**
   * Those of a sentence.
   *
   * @param nouns where their nouns get their numbers
   */
  static SentencePhrases of(MarkedSentence marked, NounNumbers nouns) {
    return new SentencePhrases(marked.sentence(), nouns);
  }

  /**
   * The phrases where the sentence stands, in the order of their heads.
   *
   * @param quotation that has followed the text up to here
   */
  Phrase[] in(Line line, Quotation quotation) {
    quotation.begin(line.text(), marks);
    Phrase[] phrases = new Phrase[forms.length];
    for (int i = 0; i < phrases.length; i++) {
      PhraseForm form = forms[i];
      phrases[i] = new Phrase(form, line);
      phrases[i].quoted = quotation.holds(form.place);
    }
    return phrases;
  }
}
