package dev.lede.nlp.entity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.annotation.Label;
import dev.lede.annotation.RunnerUp;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.nlp.token.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MentionDecoderTest {

  private static final List<String> NAMES =
      List.of("O", "B-PERSON", "I-PERSON", "B-ORG", "I-ORG", "B-TITLE", "I-TITLE");

  private final BioLabels labels = new BioLabels(NAMES);
  private final MentionDecoder decoder = new MentionDecoder(labels, ScoreScale.NONE);

  @Test
  void findsNestedMentions() {
    float[][] outer = scores("B-TITLE", "I-TITLE", "I-TITLE", "B-PERSON");
    float[][] inner = scores("O", "O", "B-ORG", "B-PERSON");
    assertEquals(
        List.of(
            new Span(0, 8, Label.TITLE, 0.5),
            new Span(6, 8, Label.ORG, 0.5),
            new Span(9, 11, Label.PERSON, 0.5)),
        rounded(decoder.decode(words(4), outer, inner)));
  }

  @Test
  void leavesOutAnInnerMentionThatIsTheOuterOne() {
    float[][] same = scores("B-ORG", "I-ORG");
    assertEquals(
        List.of(new Span(0, 5, Label.ORG, 0.5)), rounded(decoder.decode(words(2), same, same)));
  }

  @Test
  void neverContinuesWhatHasNotBegun() {
    float[][] stray = scores("I-PERSON", "I-PERSON");
    stray[0][labelled("B-PERSON")] = (float) Math.log(0.2);
    assertEquals(1, decoder.decode(words(2), stray, stray).size());
  }

  @Test
  void decodesTheBestOfAllLegalPathsOnRandomScores() {
    for (int seed = 0; seed < 500; seed++) {
      float[][] random = randomScores(new Random(seed), 4);
      int[] path = new Viterbi(labels).decode(random, 0, 4);
      assertEquals(best(random, -1, 0), total(random, path), 1e-4, "seed " + seed);
    }
  }

  @Test
  void decodesAPartLikeThePartAlone() {
    float[][] random = randomScores(new Random(7), 9);
    float[][] part = {random[3], random[4], random[5]};
    Viterbi viterbi = new Viterbi(labels);
    assertArrayEquals(viterbi.decode(part, 0, 3), viterbi.decode(random, 3, 6));
  }

  @Test
  void neverCrossesOnRandomScores() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      int n = 1 + random.nextInt(30);
      List<Span> spans = decoder.decode(words(n), randomScores(random, n), randomScores(random, n));
      assertTrue(new SentenceAnnotations(spans, List.of()).spans().size() <= 2 * n);
    }
  }

  private double best(float[][] scores, int previous, int word) {
    if (word == scores.length) {
      return 0;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int label = 0; label < labels.size(); label++) {
      if (labels.follows(previous, label)) {
        best = Math.max(best, scores[word][label] + best(scores, label, word + 1));
      }
    }
    return best;
  }

  private double total(float[][] scores, int[] path) {
    double sum = 0;
    int previous = -1;
    for (int word = 0; word < path.length; word++) {
      assertTrue(labels.follows(previous, path[word]));
      sum += scores[word][path[word]];
      previous = path[word];
    }
    return sum;
  }

  @Test
  void theRunnerUpHasItsShareOfWhatTheScoreLeaves() {
    float[][] scores = scores("B-PERSON", "I-PERSON");
    for (float[] row : scores) {
      Arrays.fill(row, (float) Math.log(0.01));
    }
    scores[0][labelled("B-PERSON")] = (float) Math.log(0.6);
    scores[1][labelled("I-PERSON")] = (float) Math.log(0.6);
    scores[0][labelled("B-ORG")] = (float) Math.log(0.3);
    scores[1][labelled("I-ORG")] = (float) Math.log(0.3);
    scores[0][labelled("O")] = (float) Math.log(0.1);
    scores[1][labelled("O")] = (float) Math.log(0.1);
    RunnerUp next = decoder.decode(words(2), scores, scores).get(0).runnerUp();
    assertEquals(Label.ORG, next.label());
    assertEquals(0.4 * 0.3 / (0.3 + 0.1 + 0.01), next.score(), 1e-6);
    assertFalse(next.agreed());
  }

  @Test
  void theRunnerUpMayBeNoNameAtAllOrNothing() {
    float[][] scores = scores("B-ORG");
    scores[0][labelled("O")] = (float) Math.log(0.4);
    assertNull(decoder.decode(words(1), scores, scores).get(0).runnerUp().label());
    Arrays.fill(scores[0], -20);
    scores[0][labelled("B-ORG")] = 0;
    assertNull(decoder.decode(words(1), scores, scores).get(0).runnerUp());
  }

  @Test
  void winnerAndRunnerUpTogetherAreNeverMoreThanOne() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      int words = 1 + random.nextInt(6);
      float[][] outer = randomScores(random, words);
      for (Span span : decoder.decode(words(words), outer, randomScores(random, words))) {
        double next = span.runnerUp() == null ? 0 : span.runnerUp().score();
        assertTrue(span.score() + next <= 1 + 1e-9, () -> "seed " + seed + ": " + span);
      }
    }
  }

  private static int labelled(String name) {
    return NAMES.indexOf(name);
  }

  /** Each named label at a half, the others sharing the rest. */
  private static float[][] scores(String... best) {
    float[][] scores = new float[best.length][NAMES.size()];
    for (int word = 0; word < best.length; word++) {
      Arrays.fill(scores[word], (float) Math.log(0.5 / (NAMES.size() - 1)));
      scores[word][labelled(best[word])] = (float) Math.log(0.5);
    }
    return scores;
  }

  private static float[][] randomScores(Random random, int words) {
    float[][] scores = new float[words][NAMES.size()];
    for (float[] row : scores) {
      for (int i = 0; i < row.length; i++) {
        row[i] = -random.nextFloat() * 5;
      }
    }
    return scores;
  }

  /** Words of two letters with one space between. */
  private static List<Word> words(int count) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(new Word(3 * i, 3 * i + 2));
    }
    return words;
  }

  private static List<Span> rounded(List<Span> spans) {
    return spans.stream()
        .map(s -> new Span(s.start(), s.end(), s.label(), Math.round(s.score() * 1e6) / 1e6))
        .toList();
  }
}
