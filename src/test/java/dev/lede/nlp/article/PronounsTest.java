package dev.lede.nlp.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.annotation.Label;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.annotation.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PronounsTest {
  private static Token token(String sentence, String word, String tag) {
    int start = sentence.indexOf(word);
    return new Token(start, start + word.length(), word, "X", tag, -1, "root");
  }

  private static List<String> among(String sentence, List<Span> spans, Token... tokens) {
    List<String> found = new ArrayList<>();
    for (Span span : Pronouns.among(sentence, new SentenceAnnotations(spans, List.of(tokens)))) {
      found.add(span.label() + " " + sentence.substring(span.start(), span.end()));
    }
    return found;
  }

  @Test
  void findsTheFormsOfHeSheItAndThey() {
    String sentence = "He gave them HIS word, it broke.";
    assertEquals(
        List.of("PRONOUN He", "PRONOUN them", "PRONOUN HIS", "PRONOUN it"),
        among(
            sentence,
            List.of(),
            token(sentence, "He", "PRP"),
            token(sentence, "them", "PRP"),
            token(sentence, "HIS", "PRP$"),
            token(sentence, "it", "PRP")));
  }

  @Test
  void leavesOtherWordsAndPersonsAlone() {
    String sentence = "I told IT and you";
    assertEquals(
        List.of(),
        among(
            sentence,
            List.of(),
            token(sentence, "I", "PRP"),
            token(sentence, "IT", "NNP"),
            token(sentence, "you", "PRP")));
  }

  @Test
  void standsInsideOfSpansAndAmongThemInOrder() {
    String sentence = "Kofi read His Dark Materials";
    Span book = new Span(10, 28, Label.WORK_OF_ART, 0.9);
    Span kofi = new Span(0, 4, Label.PERSON, 0.9);
    assertEquals(
        List.of("PERSON Kofi", "WORK_OF_ART His Dark Materials", "PRONOUN His"),
        among(sentence, List.of(kofi, book), token(sentence, "His", "PRP$")));
  }

  @Test
  void aSpanThatIsThePronounOrCrossesItStays() {
    String sentence = "They met";
    Token they = token(sentence, "They", "PRP");
    Span same = new Span(0, 4, Label.WORK_OF_ART, 0.9);
    Span crossing = new Span(2, 8, Label.WORK_OF_ART, 0.9);
    assertEquals(List.of("WORK_OF_ART They"), among(sentence, List.of(same), they));
    assertEquals(List.of("WORK_OF_ART ey met"), among(sentence, List.of(crossing), they));
  }
}
