package dev.lede.nlp.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class LemmatizerTest {
  private static final int LOWER = 0;
  private static final int STRIP_S = 1;

  private static LemmaLexicon lexicon(String lines) throws IOException {
    return LemmaLexicon.read(new BufferedReader(new StringReader(lines)));
  }

  private static String lemma(String form, String upos, String tag, int script) throws IOException {
    String lines = "went\tVERB\tVBD\tgo\nnews\tNOUN\tNN\t\nparis\tPROPN\tNNP\tParis\n";
    return new Lemmatizer(lexicon(lines), List.of("l|0|", "l|1|")).lemma(form, upos, tag, script);
  }

  @Test
  void believesTheLexiconFirst() throws IOException {
    assertEquals("go", lemma("Went", "VERB", "VBD", STRIP_S));
    assertEquals("news", lemma("News", "NOUN", "NN", STRIP_S));
    assertEquals("Paris", lemma("PARIS", "PROPN", "NNP", LOWER));
  }

  @Test
  void asksTheScriptWhenTheFormIsKnownWithOtherPartsOfSpeech() throws IOException {
    assertEquals("new", lemma("news", "NOUN", "NNS", STRIP_S));
  }

  @Test
  void keepsAddressesAsTheyAre() throws IOException {
    assertEquals("HTTP://X.org/As", lemma("HTTP://X.org/As", "X", "ADD", STRIP_S));
  }

  @Test
  void knowsTheSmallWordsOfEnglish() {
    LemmaLexicon lexicon = LemmaLexicon.load();
    assertEquals("be", lexicon.lemma("is", "AUX", "VBZ").orElseThrow());
    assertEquals("not", lexicon.lemma("n\u2019t", "PART", "RB").orElseThrow());
    assertEquals("she", lexicon.lemma("her", "PRON", "PRP").orElseThrow());
    assertEquals("child", lexicon.lemma("children", "NOUN", "NNS").orElseThrow());
  }

  @Test
  void refusesALineThatLacksAField() {
    assertThrows(IOException.class, () -> lexicon("went\tVERB\tgo"));
  }
}
