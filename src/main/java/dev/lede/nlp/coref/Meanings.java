package dev.lede.nlp.coref;

import dev.lede.annotation.Entity;
import dev.lede.nlp.article.ReadSentence;
import java.util.ArrayList;
import java.util.List;

/** Finds what the phrases of an article mean. Confined to one reading. */
final class Meanings {
  private final List<SentencePhrases> forms;
  private final List<Phrase[]> phrases;
  private final Titles titles;
  private final int nouns;
  private int size;

  /**
   * Of an article with these sentences and the phrases of each by themselves.
   *
   * @param nouns how many have a number
   * @param names with what the last reading left
   */
  Meanings(List<ReadSentence> sentences, List<SentencePhrases> forms, int nouns, Names names) {
    this.forms = forms;
    this.nouns = nouns;
    this.titles = new Titles(nouns);
    this.phrases = new ArrayList<>(sentences.size());
    Quotation quotation = new Quotation();
    for (int i = 0; i < sentences.size(); i++) {
      Phrase[] found = forms.get(i).in(sentences.get(i), i, quotation);
      phrases.add(found);
      size += found.length;
      names.read(forms.get(i), found);
    }
    names.group();
  }

  /** How many phrases there are. */
  int size() {
    return size;
  }

  /** The entities. */
  List<Entity> entities(double[] weights, PronounResolver.Observer observer) {
    for (int i = 0; i < phrases.size(); i++) {
      if (forms.get(i).tellsRoles) {
        tell(phrases.get(i));
      }
    }
    resolve(weights, observer);
    return entities();
  }

  /** Learns what a sentence says people are. */
  private void tell(Phrase[] sentence) {
    for (Phrase phrase : sentence) {
      PhraseForm.Told told = phrase.form.told;
      if (told != null) {
        Referent person = sentence[told.person()].referent;
        person.call(told.title());
        person.describe(told.words());
      }
    }
  }

  private void resolve(double[] weights, PronounResolver.Observer observer) {
    List<Phrase> history = new ArrayList<>(size);
    PronounResolver pronouns = new PronounResolver(history, weights, observer);
    Descriptions descriptions = new Descriptions(history, titles, nouns);
    for (int i = 0; i < forms.size(); i++) {
      Phrase[] sentence = phrases.get(i);
      for (Phrase phrase : sentence) {
        switch (phrase.kind) {
          case PRONOUN -> pronouns.resolve(phrase, forms.get(i).tree).add(phrase);
          case NOUN -> descriptions.resolve(phrase, sentence).add(phrase);
          case NAME -> titles.read(phrase, sentence);
        }
        phrase.referent.read(phrase);
        history.add(phrase);
      }
    }
  }

  private List<Entity> entities() {
    List<Entity> inOrder = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      for (int index : forms.get(i).mentions) {
        Phrase phrase = phrases.get(i)[index];
        Referent referent = phrase.referent;
        if (referent.isNamed() && !referent.built) {
          referent.built = true;
          inOrder.add(EntityBuilder.build(referent, Titles.of(referent)));
        }
      }
    }
    return inOrder;
  }
}
