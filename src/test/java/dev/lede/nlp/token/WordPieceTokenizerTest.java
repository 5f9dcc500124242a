package dev.lede.nlp.token;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordPieceTokenizerTest {

  private final Vocabulary vocabulary = shipped();
  private final WordPieceTokenizer tokenizer = new WordPieceTokenizer(vocabulary);

  @Test
  void findsTheGoldenPieces() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    int records = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                WordPieceTokenizerTest.class.getResourceAsStream("/token/pieces.jsonl"),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode record = mapper.readTree(line);
        String word = record.get("word").textValue();
        int[] ids = mapper.convertValue(record.get("ids"), int[].class);
        assertArrayEquals(ids, pieces(word, new Word(0, word.length())).ids(), line);
        records++;
      }
    }
    assertTrue(records > 1_000, records + " records");
  }

  @Test
  void saysWhereEachWordBegins() {
    String sentence = "Unaffable mayors \u200d don’t";
    Pieces pieces = tokenizer.pieces(sentence, WordTokenizer.tokenize(sentence));
    assertEquals("[una, ##ffa, ##ble] [mayors] [[UNK]] [do] [n, ’, t]", described(pieces));
  }

  @Test
  void givesEveryWordAPiece() {
    for (long seed = 1; seed <= 50; seed++) {
      String text =
          new java.util.Random(seed)
              .ints(200, 0, 0x3000)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      List<Word> words = WordTokenizer.tokenize(text);
      Pieces pieces = tokenizer.pieces(text, words);
      int[] first = pieces.firstPiece();
      assertEquals(words.size(), first.length, "seed " + seed);
      for (int w = 0; w < first.length; w++) {
        int next = w + 1 < first.length ? first[w + 1] : pieces.pieceCount();
        assertTrue(first[w] < next, "seed " + seed + ", word " + words.get(w));
      }
    }
  }

  @Test
  void knowsItsSpecialPieces() {
    assertEquals(30_522, vocabulary.size());
    assertEquals(0, vocabulary.padding());
    assertEquals(100, vocabulary.unknown());
    assertEquals(101, vocabulary.classification());
    assertEquals(102, vocabulary.separator());
    assertEquals("the", vocabulary.piece(1996));
  }

  @Test
  void refusesAVocabularyWithoutThem() {
    InputStream in = new ByteArrayInputStream("[UNK]\na\n".getBytes(StandardCharsets.UTF_8));
    assertEquals(
        "vocabulary has no [CLS]",
        assertThrows(IllegalArgumentException.class, () -> Vocabulary.read(in)).getMessage());
  }

  private Pieces pieces(String text, Word word) {
    return tokenizer.pieces(text, List.of(word));
  }

  private String described(Pieces pieces) {
    StringBuilder text = new StringBuilder();
    for (int w = 0; w < pieces.wordCount(); w++) {
      int from = pieces.firstPiece()[w];
      int to = w + 1 < pieces.wordCount() ? pieces.firstPiece()[w + 1] : pieces.pieceCount();
      List<String> word =
          IntStream.of(Arrays.copyOfRange(pieces.ids(), from, to))
              .mapToObj(vocabulary::piece)
              .toList();
      text.append(w == 0 ? "" : " ").append(word);
    }
    return text.toString();
  }

  private static Vocabulary shipped() {
    try (InputStream in = WordPieceTokenizerTest.class.getResourceAsStream("/model/vocab.txt")) {
      return Vocabulary.read(in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
