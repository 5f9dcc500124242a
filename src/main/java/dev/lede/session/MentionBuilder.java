package dev.lede.session;

import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.nlp.article.Pronouns;
import dev.lede.nlp.reader.ArticleDate;
import dev.lede.text.Sentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Makes mentions of the spans and pronouns of a sentence, with ids, parents and values. Confined to
 * one thread.
 */
final class MentionBuilder {
  private long lastId;

  /**
   * Builds the mentions of a sentence where the client shows {@code before}. What it shows already
   * keeps its id; every difference goes to {@code changes}.
   *
   * @param date of the article
   * @param before in the order of {@link SentenceAnnotations#OUTER_FIRST}
   * @return what the client shows now, in the same order
   */
  List<Shown> build(
      Sentence sentence,
      SentenceAnnotations annotations,
      ArticleDate date,
      List<Shown> before,
      Changes changes) {
    List<Span> spans = Pronouns.among(sentence.text(), annotations);
    List<Shown> after = new ArrayList<>(spans.size());
    Deque<Shown> around = new ArrayDeque<>();
    int next = 0;
    for (Span span : spans) {
      while (next < before.size() && precedes(before.get(next), span)) {
        changes.delete(before.get(next++).id());
      }
      while (!around.isEmpty() && around.peek().span().end() <= span.start()) {
        around.pop();
      }
      String parent = around.isEmpty() ? null : around.peek().id();
      String text = sentence.text().substring(span.start(), span.end());
      Shown candidate = new Shown("m?", span, text, parent, date.value(span.label(), text), true);
      boolean told = next < before.size() && before.get(next).tells(candidate);
      Shown shown = told ? before.get(next++) : add(candidate, sentence, changes);
      after.add(shown);
      around.push(shown);
    }
    while (next < before.size()) {
      changes.delete(before.get(next++).id());
    }
    return after;
  }

  private Shown add(Shown candidate, Sentence sentence, Changes changes) {
    Shown shown = candidate.withId("m" + ++lastId);
    changes.add(shown.in(sentence));
    return shown;
  }

  /** Whether nothing like {@code shown} can come at {@code span} or after it. */
  private static boolean precedes(Shown shown, Span span) {
    return !shown.intact() || SentenceAnnotations.OUTER_FIRST.compare(shown.span(), span) < 0;
  }
}
