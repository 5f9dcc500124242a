package dev.lede.nlp.token;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lede.text.WhiteSpace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          I don't, can’t and cannot.    = I do n't , ca n’t and can not .
          John's dogs' we'll            = John 's dogs ' we 'll
          a 34-year-old long-term plan  = a 34 - year - old long - term plan
          re-elected by e-mail          = re-elected by e-mail
          anti-American and pro-war     = anti - American and pro-war
          Mr. J. Orr of the U.S. said.  = Mr. J. Orr of the U.S. said .
          They left the U.S.            = They left the U.S .
          at 5 p.m. on Jan. 3           = at 5 p.m. on Jan. 3
          1,000.50 or 3.5 in 2019-20    = 1,000.50 or 3.5 in 2019 - 20
          US$4.2 and A$3 and $2.5m      = US$ 4.2 and A$ 3 and $ 2.5 m
          5% at 10am, 24°C              = 5 % at 10 am , 24 ° C
          AT&T and/or S&P 500           = AT&T and / or S&P 500
          Wait... (what?!)              = Wait ... ( what ?! )
          """)
  void splitsLikeTheTreebank(String sentence, String words) {
    assertEquals(words, words(sentence));
  }

  @Test
  void keepsAddressesWhole() {
    assertEquals(
        "See https://example.org/a_b?x=1 , www.example.com or ann@example.org : #News2020 @ann_lee .",
        words(
            "See https://example.org/a_b?x=1, www.example.com or ann@example.org: #News2020"
                + " @ann_lee."));
  }

  @Test
  void keepsEmojiWhole() {
    assertEquals("a 😀 👍🏽 👩‍👩‍👧 🇵🇹 🇪🇸 b", words("a😀👍🏽👩‍👩‍👧🇵🇹🇪🇸b"));
  }

  @Test
  void findsTheGoldenWordsAndCasings() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    int records = 0;
    try (BufferedReader lines = golden()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode record = mapper.readTree(line);
        String text = record.get("text").textValue();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < record.get("words").size(); i++) {
          JsonNode word = record.get("words").get(i);
          int start = text.offsetByCodePoints(0, word.get(0).intValue());
          int end = text.offsetByCodePoints(0, word.get(1).intValue());
          expected.add(start + "-" + end + " " + record.get("casing").get(i).textValue());
        }
        assertEquals(expected, described(text), line);
        records++;
      }
    }
    assertTrue(records > 400, records + " records");
  }

  @Test
  void givesEveryCharacterToExactlyOneWord() {
    long seed = 20240611;
    Random random = new Random(seed);
    for (int round = 0; round < 5_000; round++) {
      String text = randomText(random);
      int last = 0;
      for (Word word : WordTokenizer.tokenize(text)) {
        String where = "seed " + seed + ", round " + round + ", word " + word;
        assertTrue(isSpace(text, last, word.start()), where);
        assertFalse(splitsPair(text, word.start()) || splitsPair(text, word.end()), where);
        for (int i = word.start(); i < word.end(); i++) {
          assertFalse(WhiteSpace.is(text.charAt(i)), where);
        }
        last = word.end();
      }
      assertTrue(isSpace(text, last, text.length()), "seed " + seed + ", round " + round);
    }
  }

  private static String randomText(Random random) {
    String[] atoms = {
      "a", "B", "é", "e\u0301", "7", ".", ",", "'", "’", "-", "—", "/", "@", "#", "$", "&", "*",
      " ", "\r\n", "\u00a0", "\u2028", "\u200d", "😀", "🏽", "🇵", "🇹", "日", "א", "\ud83d",
      "\ude00", "n't", "'s", "U.S.", "Mr.", "http://", "www.", ".com", "p.m.", "(", ")", ":)", "``",
      "..."
    };
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(25); n > 0; n--) {
      text.append(atoms[random.nextInt(atoms.length)]);
    }
    return text.toString();
  }

  private static boolean isSpace(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(WhiteSpace::is);
  }

  private static boolean splitsPair(String text, int i) {
    return i > 0
        && i < text.length()
        && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
  }

  private static String words(String sentence) {
    return WordTokenizer.tokenize(sentence).stream()
        .map(word -> sentence.substring(word.start(), word.end()))
        .collect(joining(" "));
  }

  private static List<String> described(String text) {
    return WordTokenizer.tokenize(text).stream()
        .map(
            word ->
                word.start() + "-" + word.end() + " " + Casing.of(text, word.start(), word.end()))
        .toList();
  }

  private static BufferedReader golden() {
    return new BufferedReader(
        new InputStreamReader(
            WordTokenizerTest.class.getResourceAsStream("/token/words.jsonl"),
            StandardCharsets.UTF_8));
  }
}
