package dev.lede.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.support.CapitalisedWords;
import org.junit.jupiter.api.Test;

class SentenceCacheTest {
  @Test
  void findsWhatItWasGiven() {
    SentenceCache cache = new SentenceCache(10_000);
    cache.put("Amina", CapitalisedWords.of("Amina"));
    assertEquals(CapitalisedWords.of("Amina"), cache.get("Amina"));
    assertNull(cache.get("Okello"));
  }

  @Test
  void staysWithinItsBound() {
    SentenceCache cache = new SentenceCache(100_000);
    for (int i = 0; i < 10_000; i++) {
      String sentence = "Sentence number " + i;
      cache.put(sentence, CapitalisedWords.of(sentence));
    }
    assertTrue(cache.weight() <= 100_000 && cache.weight() > 50_000);
  }

  @Test
  void keepsNothingWhenItHasNoRoom() {
    SentenceCache cache = new SentenceCache(0);
    cache.put("Amina", CapitalisedWords.of("Amina"));
    assertEquals(0, cache.weight());
  }
}
