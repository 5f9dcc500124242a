package dev.lede.nlp.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.annotation.Label;
import dev.lede.annotation.RunnerUp;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.annotation.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final List<String> TEXTS =
      List.of("Kivu spoke to Okello.", "Rain fell in Kivu.", "Kivu is green.");

  @Test
  void givesANameTheLabelThatMostOfTheArticleGivesIt() {
    List<SentenceAnnotations> agreed =
        Agreement.of(
            TEXTS,
            List.of(
                spans(TEXTS.get(0), span(0, 4, Label.PERSON, 0.6)),
                spans(TEXTS.get(1), span(13, 17, Label.GPE, 0.9)),
                spans(TEXTS.get(2), span(0, 4, Label.GPE, 0.8))));
    assertEquals(Label.GPE, agreed.get(0).spans().get(0).label());
  }

  @Test
  void leavesASentenceAsItIsWhereTheArticleAgrees() {
    SentenceAnnotations own = spans(TEXTS.get(1), span(13, 17, Label.GPE, 0.9));
    assertSame(own, Agreement.of(List.of(TEXTS.get(1)), List.of(own)).get(0));
  }

  @Test
  void findsANameThatAnotherSentenceIsSureOf() {
    List<SentenceAnnotations> agreed =
        Agreement.of(
            TEXTS,
            List.of(
                spans(TEXTS.get(0), span(14, 20, Label.PERSON, 0.99)),
                spans(TEXTS.get(1), span(13, 17, Label.GPE, 0.95)),
                spans(TEXTS.get(2))));
    Span found = agreed.get(2).spans().get(0);
    assertEquals(span(0, 4, Label.GPE, 0.8), bare(found));
    assertEquals(1, agreed.get(2).spans().size());
    assertTrue(found.runnerUp().agreed());
    assertNull(found.runnerUp().label());
    assertEquals(2, agreed.get(0).spans().size());
  }

  @Test
  void doesNotTakeOverANameThatNoSentenceIsSureOf() {
    List<SentenceAnnotations> agreed =
        Agreement.of(
            TEXTS,
            List.of(
                spans(TEXTS.get(0)),
                spans(TEXTS.get(1), span(13, 17, Label.GPE, 0.85)),
                spans(TEXTS.get(2))));
    assertTrue(agreed.get(2).spans().isEmpty());
  }

  @Test
  void letsAFullNameSpeakForTheSurname() {
    List<String> texts = List.of("Amina Okello won.", "Okello smiled.");
    List<SentenceAnnotations> agreed =
        Agreement.of(
            texts,
            List.of(
                spans(texts.get(0), span(0, 12, Label.PERSON, 0.98)),
                spans(texts.get(1), span(0, 6, Label.ORG, 0.4))));
    assertEquals(Label.PERSON, agreed.get(1).spans().get(0).label());
  }

  @Test
  void tellsWhatTheSentenceSaysByItselfOfANameThatItRelabels() {
    List<String> texts = List.of("Kivu won.", "Kivu smiled.");
    List<SentenceAnnotations> agreed =
        Agreement.of(
            texts,
            List.of(
                spans(texts.get(0), span(0, 4, Label.GPE, 0.98)),
                spans(texts.get(1), span(0, 4, Label.ORG, 0.4))));
    assertEquals(new RunnerUp(Label.ORG, 0.4, true), agreed.get(1).spans().get(0).runnerUp());
  }

  @Test
  void leavesNumbersAndTitlesAlone() {
    List<String> texts = List.of("May came.", "May came.", "May came.");
    List<SentenceAnnotations> agreed =
        Agreement.of(
            texts,
            List.of(
                spans(texts.get(0), span(0, 3, Label.DATE, 0.5)),
                spans(texts.get(1), span(0, 3, Label.PERSON, 0.9)),
                spans(texts.get(2), span(0, 3, Label.PERSON, 0.9))));
    assertEquals(Label.DATE, agreed.get(0).spans().get(0).label());
  }

  @Test
  void passesOverSentencesWithoutAnAnswer() {
    List<SentenceAnnotations> answers = new ArrayList<>();
    answers.add(null);
    answers.add(spans(TEXTS.get(1), span(13, 17, Label.GPE, 0.9)));
    assertEquals(answers, Agreement.of(TEXTS.subList(0, 2), answers));
  }

  private static Span bare(Span span) {
    return span(span.start(), span.end(), span.label(), span.score());
  }

  private static Span span(int start, int end, Label label, double score) {
    return new Span(start, end, label, score);
  }

  /** Words are what spaces and stops leave; each is tagged as a name. */
  static SentenceAnnotations spans(String text, Span... spans) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends = i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '.';
      if (ends && i > start) {
        tokens.add(new Token(start, i, text.substring(start, i), "PROPN", "NNP", -1, "root"));
      }
      start = ends ? i + 1 : start;
    }
    return new SentenceAnnotations(List.of(spans), tokens);
  }
}
