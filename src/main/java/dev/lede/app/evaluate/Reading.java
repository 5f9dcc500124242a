package dev.lede.app.evaluate;

import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.annotation.Token;
import dev.lede.app.evaluate.tree.TreeWord;
import dev.lede.nlp.SentenceAnnotator;
import dev.lede.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an engine says of a text.
 *
 * @param spans its mentions, types of ours, with scores of 0 to 1 or NaN; in text order
 * @param words its words in trees, heads as indices in this list; empty when it makes none
 */
public record Reading(Map<NamedSpan, Double> spans, List<TreeWord> words) {

  /** Has a text split into sentences and annotated. */
  static Reading of(SentenceAnnotator annotator, String text) {
    return of(AnnotatedText.of(annotator, text));
  }

  /** What an annotated text says. */
  static Reading of(AnnotatedText text) {
    List<Sentence> sentences = text.sentences();
    List<SentenceAnnotations> answers = text.answers();
    Map<NamedSpan, Double> spans = new LinkedHashMap<>();
    List<TreeWord> words = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      int offset = sentences.get(i).start();
      for (Span s : answers.get(i).spans()) {
        spans.put(new NamedSpan(offset + s.start(), offset + s.end(), s.label().name()), s.score());
      }
      int before = words.size();
      words(answers.get(i)).forEach(word -> words.add(word.shift(offset, before)));
    }
    return new Reading(spans, words);
  }

  /** The words of a sentence, relative to it. */
  static List<TreeWord> words(SentenceAnnotations sentence) {
    return sentence.tokens().stream().map(Reading::word).toList();
  }

  private static TreeWord word(Token t) {
    return new TreeWord(t.start(), t.end(), t.lemma(), t.pos(), t.tag(), t.head(), t.relation());
  }
}
