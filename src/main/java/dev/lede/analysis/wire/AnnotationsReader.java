package dev.lede.analysis.wire;

import dev.lede.annotation.Label;
import dev.lede.annotation.RunnerUp;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.annotation.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link AnnotationsWriter} writes. For one message. */
public final class AnnotationsReader {
  private static final List<Label> LABELS = AnnotationsWriter.LABELS;
  private static final int SPAN_BYTES = 12;
  private static final int TOKEN_BYTES = 7;

  private final WireInput in;
  private final List<String> words = new ArrayList<>();

  /** Reads from a message. */
  public AnnotationsReader(WireInput in) {
    this.in = in;
  }

  /**
   * Reads those of one sentence.
   *
   * @throws WireFormatException when they cannot be such
   */
  public SentenceAnnotations read() {
    try {
      return new SentenceAnnotations(spans(), tokens());
    } catch (IllegalArgumentException e) {
      throw new WireFormatException("annotations contradict themselves: " + e.getMessage());
    }
  }

  private List<Span> spans() {
    int count = in.count(SPAN_BYTES);
    List<Span> spans = new ArrayList<>(count);
    int start = 0;
    for (int i = 0; i < count; i++) {
      start = sum(start, in.number());
      int end = sum(start, in.number());
      Label label = label(in.number());
      spans.add(new Span(start, end, label, in.fraction(), runnerUp()));
    }
    return spans;
  }

  private RunnerUp runnerUp() {
    int told = in.number();
    return told == 0
        ? null
        : new RunnerUp(told == 1 ? null : label(told - 2), in.fraction(), false);
  }

  private static Label label(int place) {
    if (place >= LABELS.size()) {
      throw new WireFormatException(
          "label must be below %d but is %d".formatted(LABELS.size(), place));
    }
    return LABELS.get(place);
  }

  private List<Token> tokens() {
    int count = in.count(TOKEN_BYTES);
    List<Token> tokens = new ArrayList<>(count);
    int end = 0;
    for (int i = 0; i < count; i++) {
      int start = sum(end, in.number());
      end = sum(start, in.number());
      String lemma = word();
      String pos = word();
      String tag = word();
      String relation = word();
      int distance = in.signed();
      int head = distance == 0 ? -1 : i + distance;
      if (head < -1 || (head == -1 && distance != 0)) {
        throw new WireFormatException(
            "head of token %d must not lie before the first".formatted(i));
      }
      tokens.add(new Token(start, end, lemma, pos, tag, head, relation));
    }
    return tokens;
  }

  private String word() {
    int number = in.number();
    if (number > words.size()) {
      throw new WireFormatException(
          "word %d of %d must not be told".formatted(number, words.size()));
    }
    if (number > 0) {
      return words.get(number - 1);
    }
    String word = WordPool.shared(in.text());
    words.add(word);
    return word;
  }

  private static int sum(int a, int b) {
    long sum = (long) a + b;
    if (sum > Integer.MAX_VALUE) {
      throw new WireFormatException("position is out of bounds: " + sum);
    }
    return (int) sum;
  }
}
