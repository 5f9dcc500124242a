package dev.lede.nlp.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmaScriptTest {

  @ParameterizedTest
  @CsvSource({
    "l|3|y,    Countries, country",
    "k|0|,     Nairobi,   Nairobi",
    "l|3|be,   was,       be",
    "l|5|x,    was,       x",
    "l|1|,     s,         s",
  })
  void makesTheLemma(String script, String form, String lemma) {
    assertEquals(lemma, LemmaScript.parse(script).apply(form));
  }

  @Test
  void namesABrokenScript() {
    var fault = assertThrows(IllegalArgumentException.class, () -> LemmaScript.parse("l2"));
    assertEquals("script must be case|strip|suffix but is l2", fault.getMessage());
  }
}
