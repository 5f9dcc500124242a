package dev.lede.nlp.coref;

import dev.lede.annotation.Entity;
import dev.lede.nlp.article.ReadSentence;
import java.util.ArrayList;
import java.util.List;

/** Finds what the phrases of an article mean. Confined to one reading. */
final class Meanings {
  private final List<SentencePhrases> forms;
  private final List<Phrase[]> phrases;
  private final Names names = new Names();
  private final Titles titles = new Titles();

  /** Of an article with these sentences and the phrases of each by themselves. */
  Meanings(List<ReadSentence> sentences, List<SentencePhrases> forms) {
    this.forms = forms;
    this.phrases = new ArrayList<>(sentences.size());
    Quotation quotation = new Quotation();
    for (int i = 0; i < sentences.size(); i++) {
      Phrase[] found = forms.get(i).in(sentences.get(i), i, quotation);
      phrases.add(found);
      names.read(forms.get(i), found);
    }
  }

  /** The entities. */
  List<Entity> entities(double[] weights, PronounResolver.Observer observer) {
    names.group();
    phrases.forEach(this::tell);
    resolve(weights, observer);
    return entities();
  }

  /** Learns what a sentence says of what its names name. */
  private void tell(Phrase[] sentence) {
    for (Phrase phrase : sentence) {
      PhraseForm.Told told = phrase.form.told;
      if (told != null) {
        Referent person = sentence[told.person()].referent;
        titles.add(person, told.former(), phrase);
        person.describe(told.words());
      }
      if (phrase.kind == Phrase.Kind.NAME) {
        phrase.referent.describe(phrase.form.said);
      }
    }
  }

  private void resolve(double[] weights, PronounResolver.Observer observer) {
    List<Phrase> history = new ArrayList<>();
    PronounResolver pronouns = new PronounResolver(history, weights, observer);
    Descriptions descriptions = new Descriptions(history, titles);
    for (int i = 0; i < forms.size(); i++) {
      Phrase[] sentence = phrases.get(i);
      for (Phrase phrase : sentence) {
        switch (phrase.kind) {
          case PRONOUN -> pronouns.resolve(phrase, forms.get(i).tree).add(phrase);
          case NOUN -> descriptions.resolve(phrase, sentence).add(phrase);
          case NAME -> titles.read(phrase);
        }
        phrase.referent.read(phrase);
        history.add(phrase);
      }
    }
  }

  private List<Entity> entities() {
    List<Entity> inOrder = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      for (int index : forms.get(i).inOrder) {
        Phrase phrase = phrases.get(i)[index];
        Referent referent = phrase.referent;
        if (phrase.kind != Phrase.Kind.NOUN && referent.isNamed() && !referent.built) {
          referent.built = true;
          inOrder.add(EntityBuilder.build(referent, titles.of(referent)));
        }
      }
    }
    return inOrder;
  }
}
