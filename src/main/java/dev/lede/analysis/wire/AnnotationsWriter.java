package dev.lede.analysis.wire;

import dev.lede.annotation.Label;
import dev.lede.annotation.RunnerUp;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.annotation.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the annotations of sentences. Ranges are told by their distance from the one before; a
 * word such as a tag is written out once in a message and told by its number from then on. For one
 * message.
 */
public final class AnnotationsWriter {
  /** A label is told by its place here, so any change of them is another version. */
  static final List<Label> LABELS = List.of(Label.values());

  private final WireOutput out;
  private final Map<String, Integer> words = new HashMap<>();

  /** Writes to a message. */
  public AnnotationsWriter(WireOutput out) {
    this.out = out;
  }

  /** Writes those of one sentence. */
  public void write(SentenceAnnotations annotations) {
    spans(annotations.spans());
    tokens(annotations.tokens());
  }

  private void spans(List<Span> spans) {
    out.number(spans.size());
    int start = 0;
    for (Span span : spans) {
      out.number(span.start() - start);
      out.number(span.end() - span.start());
      out.number(LABELS.indexOf(span.label()));
      out.fraction(span.score());
      runnerUp(span.runnerUp());
      start = span.start();
    }
  }

  /** 0 for none, 1 for no name, else two more than the place of the label. */
  private void runnerUp(RunnerUp next) {
    if (next == null) {
      out.number(0);
    } else {
      out.number(next.label() == null ? 1 : 2 + LABELS.indexOf(next.label()));
      out.fraction(next.score());
    }
  }

  private void tokens(List<Token> tokens) {
    out.number(tokens.size());
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      out.number(token.start() - end);
      out.number(token.end() - token.start());
      word(token.lemma());
      word(token.pos());
      word(token.tag());
      word(token.relation());
      out.signed(token.head() < 0 ? 0 : token.head() - i);
      end = token.end();
    }
  }

  private void word(String word) {
    Integer known = words.putIfAbsent(word, words.size() + 1);
    out.number(known == null ? 0 : known);
    if (known == null) {
      out.text(word);
    }
  }
}
