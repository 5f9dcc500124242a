package dev.lede.nlp.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

  private static final LemmaScript KEEP = LemmaScript.parse("k|0|");
  private static final LemmaScript LOWER = LemmaScript.parse("l|0|");

  private final Lemmas lemmas = new Lemmas(LemmaTable.load());

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "went, VERB, VBD, go",
        "found, VERB, VBD, find",
        "Including, VERB, VBG, include",
        "evacuating, VERB, VBG, evacuate",
        "embargoed, VERB, VBD, embargo",
        "mopping, VERB, VBG, mop",
        "finishes, VERB, VBZ, finish",
        "insurgencies, NOUN, NNS, insurgency",
        "horsemen, NOUN, NNS, horseman",
        "greater, ADJ, JJR, great",
        "i, PRON, PRP, I",
        "n't, PART, RB, not",
        "'s, AUX, VBZ, be",
        "'s, PART, POS, 's",
        "n’t, PART, RB, not",
        "her, PRON, PRP, she",
        "her, PRON, PRP$, her",
        "children, NOUN, NNS, child",
        "HTTP://X.org/As, X, ADD, HTTP://X.org/As",
        "ve, AUX, VBP, have",
        "\"12,500\", NUM, CD, 12500",
        "Democrats, PROPN, NNPS, Democrat",
      })
  void knowsInflectedForms(String form, String upos, String xpos, String lemma) {
    assertEquals(lemma, lemmas.lemma(form, upos, xpos, LOWER));
  }

  @Test
  void keepsNamesAsWritten() {
    assertEquals("Mombasa", lemmas.lemma("Mombasa", "PROPN", "NNP", KEEP));
    assertEquals("iPlayer", lemmas.lemma("iPlayer", "PROPN", "NNP", KEEP));
    assertEquals("NATO", lemmas.lemma("NATO", "PROPN", "NNP", KEEP));
  }

  @Test
  void takesNamesOutOfHeadlineCapitals() {
    assertEquals("Mombasa", lemmas.lemma("MOMBASA", "PROPN", "NNP", KEEP));
  }

  @Test
  void lowersWhatTheModelTakesForACommonWord() {
    assertEquals("simulation", lemmas.lemma("Simulation", "PROPN", "NNP", LOWER));
  }

  @Test
  void hasALemmaForEveryForm() {
    long seed = 20260301;
    Random random = new Random(seed);
    String[] tags = {"VBD", "VBG", "VBZ", "NNS", "NNPS", "NNP", "JJR", "RBS", "NN", "CD"};
    String[] parts = {"VERB", "NOUN", "PROPN", "ADJ", "ADV", "X", "NUM", "AUX"};
    for (int i = 0; i < 20_000; i++) {
      StringBuilder form = new StringBuilder();
      for (int k = random.nextInt(6) + 1; k > 0; k--) {
        form.append("sedinguryİß’'-9,Ø".charAt(random.nextInt(17)));
      }
      String word = form.toString();
      String part = parts[random.nextInt(parts.length)];
      String lemma = lemmas.lemma(word, part, tags[random.nextInt(tags.length)], LOWER);
      assertEquals(false, lemma.isEmpty(), () -> word + " with seed " + seed);
    }
  }
}
