package dev.lede.format.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The brackets of {@code Entity} in MISC, as CorefUD has them: {@code (e1-PERSON} opens, {@code
 * e1)} closes the last of that name, {@code (e1-PERSON)} is a mention of one word, {@code -} none.
 */
final class EntityBrackets {
  private static final Pattern PART =
      Pattern.compile("\\G(?:\\(([^()|-]+)-([^()|-]+)(-[^()|]*)?(\\))?|([^()|-]+)\\))");

  private static final int MAX_DEPTH = 100;

  /** A mention that begins. */
  private record Open(String name, String label, int start, String where) {}

  /** A mention that ended. */
  private record Closed(Open begun, int end) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Closed> closed = new ArrayList<>();

  /**
   * Takes the brackets at a word.
   *
   * @param value of {@code Entity}, or null
   * @param start of the word in the text
   * @param end of the word
   */
  void take(String where, String value, int start, int end) {
    if (value == null || value.equals("-") || value.equals("_")) {
      return;
    }
    Matcher part = PART.matcher(value);
    int at = 0;
    while (at < value.length() && part.find()) {
      if (part.group(5) == null) {
        requireShallow(where);
        open.push(new Open(part.group(1), part.group(2), start, where));
      }
      if (part.group(5) != null || part.group(4) != null) {
        close(where, part.group(5) == null ? part.group(1) : part.group(5), end);
      }
      at = part.end();
    }
    if (at < value.length()) {
      throw new FormatProblem(
          where, "Entity has what is no bracket: " + FormatProblem.shown(value.substring(at)));
    }
  }

  private void requireShallow(String where) {
    if (open.size() == MAX_DEPTH) {
      throw new FormatProblem(where, "more than %d mentions are open".formatted(MAX_DEPTH));
    }
  }

  private void close(String where, String name, int end) {
    for (Iterator<Open> each = open.iterator(); each.hasNext(); ) {
      Open begun = each.next();
      if (begun.name().equals(name)) {
        each.remove();
        closed.add(new Closed(begun, end));
        return;
      }
    }
    throw new FormatProblem(where, "Entity closes what is not open: " + FormatProblem.shown(name));
  }

  /** What is marked in the text that came of the words. */
  MarkedText done(String where, String text) {
    if (!open.isEmpty()) {
      throw new FormatProblem(
          where, "the mention that begins in " + open.peek().where() + " does not end");
    }
    Marks marks = new Marks(text);
    for (Closed mention : closed) {
      Open begun = mention.begun();
      marks.add(begun.where(), begun.start(), mention.end(), begun.label());
    }
    return marks.done();
  }
}
