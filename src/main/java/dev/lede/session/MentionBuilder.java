package dev.lede.session;

import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.text.Sentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Makes mentions of the spans of a sentence, with ids and parents. Confined to one thread. */
final class MentionBuilder {
  private long lastId;

  /**
   * Builds the mentions of a sentence where the client shows {@code before}. What it shows already
   * keeps its id; every difference goes to {@code changes}.
   *
   * @param before in the order of {@link SentenceAnnotations#OUTER_FIRST}
   * @return what the client shows now, in the same order
   */
  List<Shown> build(
      Sentence sentence, SentenceAnnotations annotations, List<Shown> before, Changes changes) {
    List<Shown> after = new ArrayList<>(annotations.spans().size());
    Deque<Shown> around = new ArrayDeque<>();
    int next = 0;
    for (Span span : annotations.spans()) {
      while (next < before.size() && precedes(before.get(next), span)) {
        changes.delete(before.get(next++).id());
      }
      while (!around.isEmpty() && around.peek().span().end() <= span.start()) {
        around.pop();
      }
      String parent = around.isEmpty() ? null : around.peek().id();
      Shown shown;
      if (next < before.size() && before.get(next).tells(span, parent)) {
        shown = before.get(next++);
      } else {
        String text = sentence.text().substring(span.start(), span.end());
        shown = new Shown("m" + ++lastId, span, text, parent, true);
        changes.add(shown.in(sentence));
      }
      after.add(shown);
      around.push(shown);
    }
    while (next < before.size()) {
      changes.delete(before.get(next++).id());
    }
    return after;
  }

  /** Whether nothing like {@code shown} can come at {@code span} or after it. */
  private static boolean precedes(Shown shown, Span span) {
    return !shown.intact() || SentenceAnnotations.OUTER_FIRST.compare(shown.span(), span) < 0;
  }
}
