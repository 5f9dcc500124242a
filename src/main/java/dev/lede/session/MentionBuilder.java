package dev.lede.session;

import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.nlp.article.Pronouns;
import dev.lede.nlp.reader.ArticleDate;
import dev.lede.nlp.reader.Figure;
import dev.lede.nlp.reader.FigureReading;
import dev.lede.text.Sentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Makes mentions of the spans and pronouns of a sentence, with ids, parents and values. Confined to
 * one thread.
 */
final class MentionBuilder {
  /** Keeps what the figures of the sentence built last were worth: often it is built again. */
  private final FigureReading reading = new FigureReading();

  private long lastId;

  /**
   * Builds the mentions of a sentence where the client shows {@code before}. What it shows already
   * keeps its id and its value; every difference goes to {@code changes}. A new mention has the
   * value that its sentence by itself gives it.
   *
   * @param date of the article; null when values are not wanted
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
    Iterator<String> values = values(sentence.text(), spans, date).iterator();
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
      String value = span.label().hasValue() && values.hasNext() ? values.next() : null;
      Shown candidate = new Shown("m?", span, text, parent, value, true);
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

  private List<String> values(String sentence, List<Span> spans, ArticleDate date) {
    List<Figure> figures =
        spans.stream()
            .filter(span -> date != null && span.label().hasValue())
            .map(span -> new Figure(span.start(), span.end(), span.label()))
            .toList();
    return figures.isEmpty() ? List.of() : reading.values(sentence, date, figures);
  }

  /**
   * Tells anew the mentions of a sentence that have another value than the client knows, and those
   * inside them, because the ids of their parents change.
   *
   * @param values one for each mention with a label that has values, in order; this takes as many
   * @return what the client shows now
   */
  List<Shown> revalue(
      Sentence sentence, List<Shown> before, Iterator<String> values, Changes changes) {
    if (before.stream().noneMatch(shown -> shown.span().label().hasValue())) {
      return before;
    }
    List<Shown> after = new ArrayList<>(before.size());
    Map<String, String> renamed = new HashMap<>(4);
    for (Shown shown : before) {
      String value = shown.span().label().hasValue() ? values.next() : null;
      String parent = renamed.getOrDefault(shown.parent(), shown.parent());
      if (Objects.equals(value, shown.value()) && Objects.equals(parent, shown.parent())) {
        after.add(shown);
      } else {
        Shown fresh = add(shown.with(parent, value), sentence, changes);
        changes.delete(shown.id());
        renamed.put(shown.id(), fresh.id());
        after.add(fresh);
      }
    }
    return renamed.isEmpty() ? before : after;
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
