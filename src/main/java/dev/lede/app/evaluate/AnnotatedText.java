package dev.lede.app.evaluate;

import dev.lede.annotation.Mention;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.nlp.SentenceAnnotator;
import dev.lede.nlp.agreement.Agreement;
import dev.lede.nlp.article.Pronouns;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.text.Document;
import dev.lede.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as the product reads it up to its mentions.
 *
 * @param sentences of the text
 * @param answers one a sentence
 */
record AnnotatedText(List<Sentence> sentences, List<SentenceAnnotations> answers) {
  /** Has a text split, annotated and agreed on. */
  static AnnotatedText of(SentenceAnnotator annotator, String text) {
    AnnotatedText apart = apart(annotator, text);
    List<String> texts = apart.sentences.stream().map(Sentence::text).toList();
    return new AnnotatedText(apart.sentences, Agreement.of(texts, apart.answers));
  }

  /** The same with each sentence by itself, as the annotator sees it. */
  static AnnotatedText apart(SentenceAnnotator annotator, String text) {
    List<Sentence> sentences = Document.of(text).sentences();
    return new AnnotatedText(
        sentences, annotator.annotate(sentences.stream().map(Sentence::text).toList()));
  }

  /** The sentences with their mentions, pronouns included. */
  List<ReadSentence> read() {
    List<ReadSentence> read = new ArrayList<>(sentences.size());
    int mentions = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      List<Mention> marked = new ArrayList<>();
      for (Span span : Pronouns.among(sentence.text(), answers.get(i))) {
        marked.add(mention(sentence, span, ++mentions));
      }
      read.add(new ReadSentence(sentence.start(), sentence.text(), answers.get(i), marked));
    }
    return read;
  }

  private static Mention mention(Sentence sentence, Span span, int number) {
    int start = sentence.start() + span.start();
    String text = sentence.text().substring(span.start(), span.end());
    int end = start + text.length();
    return new Mention(
        "m" + number, start, end, text, span.label(), span.score(), null, null, null);
  }
}
