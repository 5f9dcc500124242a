package dev.lede.nlp.coref;

import dev.lede.annotation.Label;
import dev.lede.annotation.Token;
import dev.lede.nlp.article.ReadSentence;
import java.util.Arrays;
import java.util.List;

/** Takes the names of one sentence apart. Confined to one call. */
final class NameForms {
  /** Most characters between a name and its acronym in parentheses. */
  private static final int PARENTHESIS = 3;

  private final ReadSentence sentence;
  private final SentenceTree tree;
  private final List<PhraseForm> forms;
  private final int[] definitions;

  NameForms(ReadSentence sentence, SentenceTree tree, List<PhraseForm> forms) {
    this.sentence = sentence;
    this.tree = tree;
    this.forms = forms;
    this.definitions = new int[forms.size()];
    Arrays.fill(definitions, -1);
  }

  /** Takes them apart. */
  void read() {
    int before = -1;
    for (int i = 0; i < forms.size(); i++) {
      PhraseForm form = forms.get(i);
      if (!form.isName()) {
        continue;
      }
      String text = sentence.text().substring(form.start, form.end);
      form.name = Name.of(text);
      form.spaced = EntityBuilder.spaced(text);
      if (form.isPerson()) {
        form.person = titled(form);
        form.key = form.person.key();
      } else {
        form.key = Keys.of(form.label, form.name);
        form.country = form.label == Label.GPE && Countries.named(text) != null;
        if (before >= 0) {
          define(before, i);
        }
        before = i;
      }
    }
  }

  /**
   * For an acronym that stands with a long form in parentheses, or in them after it, the index of
   * the long form; for all others -1.
   */
  int[] definitions() {
    return definitions;
  }

  private PersonName titled(PhraseForm form) {
    PersonName name = PersonName.of(form.name);
    int first = tree.at(form.start);
    if (first == 0 || first > tree.tokens.size()) {
      return name;
    }
    Token before = tree.tokens.get(first - 1);
    Gender said = PersonName.titled(sentence.text().substring(before.start(), before.end()));
    if (said == Gender.UNKNOWN) {
      return name;
    }
    form.gender = said;
    return new PersonName(name.words(), name.generation(), said);
  }

  /** Notes an acronym that stands in parentheses after a name, or before one in parentheses. */
  private void define(int one, int other) {
    PhraseForm before = forms.get(one);
    PhraseForm after = forms.get(other);
    int gap = after.start - before.end;
    if (gap <= 0 || gap > PARENTHESIS || before.label == Label.TITLE) {
      return;
    }
    String between = sentence.text().substring(before.end, after.start).strip();
    if (!between.equals("(") || !sameKind(before.label, after.label)) {
      return;
    }
    if (after.name.acronym() && !before.name.acronym()) {
      definitions[other] = one;
      after.explained = true;
    } else if (before.name.acronym() && !after.name.acronym()) {
      definitions[one] = other;
      before.explained = true;
    }
  }

  private static boolean sameKind(Label one, Label other) {
    return one == other && Nature.of(one) != Nature.TIME;
  }
}
