package dev.lede.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Token;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The engine with the model that ships. */
class PipelineTest {

  private static final String SENTENCE =
      "Kenya’s finance minister, Amina Okello, met officials of the African Development Bank in"
          + " Nairobi on Thursday.";

  private static Pipeline pipeline;

  @BeforeAll
  static void open() {
    pipeline = Pipeline.load();
  }

  @AfterAll
  static void close() {
    pipeline.close();
  }

  @Test
  void findsWhoWhatWhereAndWhen() {
    assertEquals(
        List.of(
            "GPE Kenya",
            "TITLE finance minister",
            "PERSON Amina Okello",
            "ORG African Development Bank",
            "GPE Nairobi",
            "DATE Thursday"),
        named(SENTENCE).stream().filter(s -> !s.equals("NORP African")).toList());
  }

  @Test
  void findsNamesInsideNames() {
    List<String> named = named("Grace Mwangi is a former commander of the Quds Force.");
    assertTrue(named.contains("TITLE commander of the Quds Force"), named::toString);
    assertTrue(named.contains("ORG Quds Force"), named::toString);
  }

  @Test
  void givesOneTreeWithLemmas() {
    List<Token> tokens = annotate("The ministers rejected the reports.").tokens();
    assertEquals(
        List.of("the", "minister", "reject", "the", "report", "."),
        tokens.stream().map(Token::lemma).toList());
    assertEquals(List.of(1, 2, -1, 4, 2, 2), tokens.stream().map(Token::head).toList());
    assertEquals(
        List.of("det", "nsubj", "root", "det", "obj", "punct"),
        tokens.stream().map(Token::relation).toList());
    assertEquals("VERB VBD", tokens.get(2).pos() + " " + tokens.get(2).tag());
  }

  @Test
  void annotatesASentenceTheSameWhateverStandsBesideIt() {
    SentenceAnnotations alone = annotate(SENTENCE);
    List<String> others = List.of("Yes.", SENTENCE, "He said 34 people in Lagos had left by noon.");
    assertEquals(alone, pipeline.annotate(others).get(1));
  }

  @Test
  void readsASentenceOfAnyLengthToItsEnd() {
    String list = "Amina Okello, Kofi Boateng, Maria Lopes, ".repeat(60).strip() + " and Li Wei.";
    List<String> named = named(list);
    assertEquals("PERSON Li Wei", named.get(named.size() - 1));
    assertTrue(named.size() > 150, () -> named.size() + " names");
    List<Token> tokens = annotate(list).tokens();
    assertEquals(1, tokens.stream().filter(token -> token.head() < 0).count());
  }

  @Test
  void survivesAnyText() {
    int[] alphabet = "aZ9 .,'’\"-\t\u0301\u202e\ud83d\ude00\u4e2d\u0627$%".codePoints().toArray();
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      int length = 1 + random.nextInt(80);
      String text =
          IntStream.range(0, length)
              .map(i -> alphabet[random.nextInt(alphabet.length)])
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      assertEquals(1, pipeline.annotate(List.of(text)).size(), "seed " + seed);
    }
  }

  private static SentenceAnnotations annotate(String sentence) {
    return pipeline.annotate(List.of(sentence)).get(0);
  }

  private static List<String> named(String sentence) {
    return annotate(sentence).spans().stream()
        .map(s -> s.label() + " " + sentence.substring(s.start(), s.end()))
        .toList();
  }
}
