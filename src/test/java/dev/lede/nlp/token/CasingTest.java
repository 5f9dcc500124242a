package dev.lede.nlp.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasingTest {

  @ParameterizedTest
  @CsvSource({
    "house, LOWER", "n't, LOWER", "House, INITIAL", "I, INITIAL", "O'clock, INITIAL", "É, INITIAL",
    "NATO, UPPER", "U.S., UPPER", "iPhone, MIXED", "McDonald, MIXED", "eBay, MIXED", "34, DIGIT",
    "B2B, DIGIT", "1st, DIGIT", "--, OTHER", "$, OTHER", "😀, OTHER", "日本, LOWER"
  })
  void saysHowAWordIsWritten(String word, Casing casing) {
    assertEquals(casing, Casing.of(word, 0, word.length()));
  }
}
