package dev.lede.annotation;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * All the engine knows of one sentence. Offsets and heads count from the start of the sentence.
 *
 * @param spans sorted by start, the longer first; they may nest, never cross, and no two have the
 *     same range
 * @param tokens in text order, without overlap; empty when the engine does not parse
 */
public record SentenceAnnotations(List<Span> spans, List<Token> tokens) {
  /** The order of {@link #spans}: by start, the longer first. */
  public static final Comparator<Span> OUTER_FIRST =
      Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());

  /** Of a sentence in which nothing was found. */
  public static final SentenceAnnotations EMPTY = new SentenceAnnotations(List.of(), List.of());

  public SentenceAnnotations {
    spans = List.copyOf(spans);
    tokens = List.copyOf(tokens);
    checkSpans(spans);
    checkTokens(tokens);
  }

  private static void checkSpans(List<Span> spans) {
    Deque<Span> open = new ArrayDeque<>();
    Span previous = null;
    for (Span span : spans) {
      if (previous != null && OUTER_FIRST.compare(previous, span) >= 0) {
        throw new IllegalArgumentException(
            "spans must be in order, each range once: %s before %s"
                .formatted(shown(previous), shown(span)));
      }
      while (!open.isEmpty() && open.peek().end() <= span.start()) {
        open.pop();
      }
      if (!open.isEmpty() && span.end() > open.peek().end()) {
        throw new IllegalArgumentException(
            "spans must not cross: %s and %s".formatted(shown(open.peek()), shown(span)));
      }
      open.push(span);
      previous = span;
    }
  }

  private static String shown(Span span) {
    return "[%d, %d) %s".formatted(span.start(), span.end(), span.label());
  }

  private static void checkTokens(List<Token> tokens) {
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.start() < end) {
        throw new IllegalArgumentException(
            "tokens must be in order: token %d starts at %d, before %d"
                .formatted(i, token.start(), end));
      }
      if (token.head() >= tokens.size() || token.head() == i) {
        throw new IllegalArgumentException(
            "head of token %d must be another of %d tokens but is %d"
                .formatted(i, tokens.size(), token.head()));
      }
      end = token.end();
    }
  }
}
