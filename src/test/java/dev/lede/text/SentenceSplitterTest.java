package dev.lede.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  /** A bar stands where a sentence ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor spoke.| She left.",
        "Mr. Orr met Gen. Vale at St. Mary's.| Then he left.",
        "U.S. President Ann Orr spoke in the U.S.| The vote is today.",
        "He came at 8 p.m. Tongan time with Wayne A. I. Orr (b. March 1980).| It rained.",
        "J. K. Marsh and George W. Holt won.| He smiled.",
        "It opens at 5 p.m. Monday and closes at 11 p.m.| Nobody knew.",
        "No. 5 lost 3.5 points.| No.| Yes.",
        "Orbit Inc. Chief Ann Lee left Vale Corp.| The share fell.",
        "\"I won't go.\"| She left.| “Nor will I.”| He stayed.",
        "\"Why now?\" she asked.| \"Why not?\" Ann Lee said.| \"Who?\"| He laughed.",
        "He came (in 2019).| (He left later.)| Good.",
        "Wait... what?| Well...| Then go.| Really?!| Yes!!!",
        "See www.example.com/a.b?c. for it.| And example.org.| Done.",
        "She said so.|The house fell.| He left.|“Good,” she said.",
        "THE MAYOR SPOKE.| MR. ORR LEFT THE U.S. ARMY.| HE WON.",
        "SPRINGFIELD, Ill. (Reuters) - The vote is on Jan. 5 in Calif. at noon.",
        "1. The first.| 2. The second.",
        "It began.[1] [2]| It ended.",
        "iPhone sales fell.| iPhone sales rose.",
        "they came late.| then they left, approx. ten of them, etc. and so on.",
        "東京。|大阪！|京都",
        "هل هذا صحيح؟| نعم",
      })
  void endsSentencesAtStops(String text) {
    assertEquals(List.of(text.split("\\| *")), texts(text.replace("|", "")));
  }

  @Test
  void endsSentencesAtLineBreaks() {
    assertEquals(
        List.of("Harbour opens", "By Ann Lee", "The mayor spoke", "- one", "- two", "Next", "Last"),
        texts(
            "Harbour opens\nBy Ann Lee\r\n\r\nThe mayor spoke\n- one\n- two\u2028Next\u2029Last\r"));
  }

  @Test
  void joinsTheLinesOfWrappedText() {
    String wrapped =
        """
        The mayor said on Tuesday that the harbour would open again after the
        long winter, and that the ships of the company would come back with Mr.
        Orr on the first of them. Nobody in the town had known of it before the
        news came.

        The harbour has been closed for years.
        """;
    List<String> sentences = texts(wrapped);
    assertEquals(3, sentences.size());
    assertTrue(sentences.get(0).endsWith("Mr.\nOrr on the first of them."), sentences.get(0));
  }

  @Test
  void doesNotJoinAHeadlineToTheText() {
    assertEquals(
        List.of(
            "Nancy Orr again elected Speaker as new Congress of the Isles sworn in",
            "Friday, January 4, 2019",
            "Nancy Orr yesterday resumed the office of Speaker."),
        texts(
            "Nancy Orr again elected Speaker as new Congress of the Isles sworn in\n"
                + "Friday, January 4, 2019\nNancy Orr yesterday resumed the office of Speaker."));
  }

  @Test
  void boundsSentencesWithoutStops() {
    String words = "word ".repeat(2_000);
    String emoji = "\uD83D\uDC4D\uD83C\uDFFD".repeat(2_000);
    String accents = "e\u0301".repeat(5_000);
    for (String text : List.of(words, emoji, accents)) {
      List<Sentence> sentences = SentenceSplitter.split(text);
      assertCovers(text, sentences, "bounded");
      for (Sentence sentence : sentences) {
        assertTrue(sentence.text().length() <= 2_000, "length " + sentence.text().length());
        assertFalse(Characters.extendsBefore(text, sentence.start()), "start " + sentence.start());
      }
    }
    assertEquals(Collections.nCopies(400, "word"), List.of(texts(words).get(0).split(" ")));
  }

  @Test
  void coversEverythingButWhiteSpaceInOrder() {
    for (long seed = 1; seed <= 2_000; seed++) {
      RandomTexts random = new RandomTexts(seed);
      String text = random.text(random.upTo(60));
      assertCovers(text, SentenceSplitter.split(text), "seed " + seed);
    }
  }

  private static void assertCovers(String text, List<Sentence> sentences, String message) {
    int last = 0;
    for (Sentence sentence : sentences) {
      assertTrue(text.substring(last, sentence.start()).chars().allMatch(WhiteSpace::is), message);
      assertTrue(text.startsWith(sentence.text(), sentence.start()), message);
      assertFalse(splitsPair(text, sentence.start()), message);
      last = sentence.end();
    }
    assertTrue(text.substring(last).chars().allMatch(WhiteSpace::is), message);
  }

  private static boolean splitsPair(String text, int i) {
    return i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
  }

  private static List<String> texts(String text) {
    return SentenceSplitter.split(text).stream().map(Sentence::text).toList();
  }
}
