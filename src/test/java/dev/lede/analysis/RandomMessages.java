package dev.lede.analysis;

import dev.lede.annotation.Label;
import dev.lede.annotation.RunnerUp;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.annotation.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Messages that may travel, at random. */
final class RandomMessages {
  private static final String CHARACTERS = "abc é’漢\uD83D\uDE00\uD800\uDC00\n\0";

  private final Random random;

  RandomMessages(long seed) {
    this.random = new Random(seed);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(random.nextInt(50) == 0 ? 5_000 : 40); left > 0; left--) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }

  SentenceBatch batch() {
    List<String> sentences = new ArrayList<>();
    for (int left = random.nextInt(9); left > 0; left--) {
      sentences.add(text());
    }
    return new SentenceBatch(sentences);
  }

  BatchAnswer answer() {
    List<SentenceAnnotations> annotations = new ArrayList<>();
    Set<Integer> failed = new HashSet<>();
    for (int left = random.nextInt(9); left > 0; left--) {
      if (random.nextInt(10) == 0) {
        failed.add(annotations.size());
      }
      annotations.add(new SentenceAnnotations(spans(), tokens()));
    }
    return new BatchAnswer(annotations, failed);
  }

  Presence presence() {
    return new Presence(
        new Member("n" + random.nextLong(), "r" + random.nextInt(100)), random.nextInt(64));
  }

  /** Nested: each span holds the one after it, or ends before it. */
  private List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (int left = random.nextInt(6); left > 0; left--) {
      int start = at + random.nextInt(300);
      int end = start + 2 + random.nextInt(20);
      spans.add(span(start, end));
      if (random.nextBoolean()) {
        spans.add(span(start + 1, end));
      }
      at = end;
    }
    return spans;
  }

  private Span span(int start, int end) {
    Label[] labels = Label.values();
    Label label = labels[random.nextInt(labels.length)];
    return new Span(start, end, label, random.nextDouble(), runnerUp(labels));
  }

  /** None, no name, or a label. */
  private RunnerUp runnerUp(Label[] labels) {
    int which = random.nextInt(labels.length + 2);
    return which == 0
        ? null
        : new RunnerUp(which == 1 ? null : labels[which - 2], random.nextDouble(), false);
  }

  private List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    int count = random.nextInt(30);
    int at = 0;
    for (int i = 0; i < count; i++) {
      int start = at + random.nextInt(3);
      at = start + 1 + random.nextInt(200);
      int head = random.nextInt(count + 1) - 1;
      String tag = "T" + random.nextInt(5);
      tokens.add(new Token(start, at, text(), "P", tag, head == i ? -1 : head, text()));
    }
    return tokens;
  }
}
