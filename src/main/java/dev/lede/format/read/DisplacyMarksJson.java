package dev.lede.format.read;

import dev.lede.annotation.Label;
import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads data for displaCy: {@code ents}, in code points, and {@code spans}, which may nest and are
 * ranges of code points or else of {@code tokens}. A span that is an entity, or one widened to
 * whole tokens, is not read twice.
 */
final class DisplacyMarksJson {
  private final String text;
  private final Marks marks;
  private final Positions positions;
  private final List<Mark> entities = new ArrayList<>();

  /** An entity as a range of tokens. */
  private record Widened(int from, int to, Label label) {}

  private DisplacyMarksJson(String text) {
    this.text = text;
    this.marks = new Marks(text);
    this.positions = Positions.ofCodePoints(text);
  }

  static MarkedText read(String content) {
    FieldJson root = FieldJson.object(content);
    DisplacyMarksJson reader = new DisplacyMarksJson(root.field("text").text());
    if (!root.has("ents") && !root.has("spans")) {
      throw new FormatProblem("ents", "is missing, and spans too");
    }
    if (root.has("ents")) {
      reader.entities(root.field("ents").elements());
    }
    if (root.has("spans")) {
      reader.spans(root);
    }
    return reader.marks.done();
  }

  private void entities(List<FieldJson> list) {
    for (FieldJson entity : list) {
      int start = positions.utf16(entity.field("start").whole());
      int end = positions.utf16(entity.field("end").whole());
      String label = entity.field("label").text();
      marks.add(entity.path(), start, end, label);
      entities.add(new Mark(new TextRange(start, end), Marks.label(entity.path(), label)));
    }
  }

  private void spans(FieldJson root) {
    List<FieldJson> overTokens = new ArrayList<>();
    Set<Mark> known = new HashSet<>(entities);
    for (FieldJson span : root.field("spans").elements()) {
      if (!span.has("start") || !span.has("end")) {
        overTokens.add(span);
        continue;
      }
      int start = positions.utf16(span.field("start").whole());
      int end = positions.utf16(span.field("end").whole());
      Label label = Marks.label(span.path(), span.field("label").text());
      boolean range = start != Positions.NONE && start < end;
      if (!range || !known.contains(new Mark(new TextRange(start, end), label))) {
        marks.add(span.path(), start, end, label.name());
      }
    }
    if (!overTokens.isEmpty()) {
      spans(overTokens, tokens(root.field("tokens").elements()));
    }
  }

  /** Where the tokens are: one after the other, with nothing but white space between them. */
  private List<TextRange> tokens(List<FieldJson> list) {
    List<TextRange> tokens = new ArrayList<>(list.size());
    int at = 0;
    for (FieldJson token : list) {
      String form = token.text();
      boolean blank = form.isEmpty() || Character.isWhitespace(form.charAt(0));
      while (!blank && at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      if (!text.startsWith(form, at)) {
        throw new FormatProblem(
            token.path(), "is not the next word of the text: " + FormatProblem.shown(form));
      }
      tokens.add(new TextRange(at, at + form.length()));
      at += form.length();
    }
    return tokens;
  }

  private void spans(List<FieldJson> list, List<TextRange> tokens) {
    Set<Widened> known = widened(tokens);
    for (FieldJson span : list) {
      long from = span.field("start_token").whole();
      long to = span.field("end_token").whole();
      if (from >= to || to > tokens.size()) {
        throw new FormatProblem(
            span.path(), "must be a range of the %d tokens".formatted(tokens.size()));
      }
      TextRange first = tokens.get((int) from);
      TextRange last = tokens.get((int) to - 1);
      Label label = Marks.label(span.path(), span.field("label").text());
      if (!known.contains(new Widened((int) from, (int) to, label))) {
        marks.add(span.path(), first.start(), last.end(), label.name());
      }
    }
  }

  private Set<Widened> widened(List<TextRange> tokens) {
    NavigableMap<Integer, Integer> byStart = new TreeMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      byStart.put(tokens.get(i).start(), i);
    }
    Set<Widened> widened = new HashSet<>();
    for (Mark entity : entities) {
      var first = byStart.floorEntry(entity.range().start());
      var last = byStart.lowerEntry(entity.range().end());
      if (first != null && last != null) {
        widened.add(new Widened(first.getValue(), last.getValue() + 1, entity.label()));
      }
    }
    return widened;
  }
}
