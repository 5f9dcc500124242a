package dev.lede.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Inline elements in a text. Ranges may nest and may cross: where two cross, the one that began
 * later is closed and opened again, in several parts.
 */
final class Markup {
  /**
   * An element around a range.
   *
   * @param open start tag of a part; it is told which part
   * @param close end tag
   */
  record Element(int start, int end, Opening open, String close) {}

  /** Makes the start tag of a part of an element. */
  @FunctionalInterface
  interface Opening {
    /**
     * The start tag.
     *
     * @param first whether the element begins with this part
     * @param last whether it ends with it
     */
    String tag(boolean first, boolean last);
  }

  private static final Comparator<Element> OUTER_FIRST =
      Comparator.comparingInt(Element::start)
          .thenComparing(Element::end, Comparator.reverseOrder());

  private final String text;
  private final UnaryOperator<String> escape;
  private final StringBuilder out;
  private final Deque<Element> open = new ArrayDeque<>();
  private int at;

  private Markup(String text, UnaryOperator<String> escape) {
    this.text = text;
    this.escape = escape;
    this.out = new StringBuilder(text.length() * 2);
  }

  /** The text with its elements; what stands between tags is escaped. */
  static String of(String text, List<Element> elements, UnaryOperator<String> escape) {
    Markup markup = new Markup(text, escape);
    for (Element element : elements.stream().sorted(OUTER_FIRST).toList()) {
      markup.closeUntil(element.start());
      markup.move(element.start());
      markup.open(element, true);
    }
    markup.closeUntil(Integer.MAX_VALUE);
    markup.move(text.length());
    return markup.out.toString();
  }

  /** Closes what ends at or before a place, in order of their ends. */
  private void closeUntil(int place) {
    while (true) {
      Element next = null;
      for (Element element : open) {
        if (element.end() <= place && (next == null || element.end() < next.end())) {
          next = element;
        }
      }
      if (next == null) {
        return;
      }
      move(next.end());
      close(next);
    }
  }

  private void close(Element element) {
    List<Element> above = new ArrayList<>();
    while (!element.equals(open.peek())) {
      above.add(0, open.pop());
      out.append(above.get(0).close());
    }
    out.append(open.pop().close());
    above.forEach(again -> open(again, false));
  }

  private void open(Element element, boolean first) {
    boolean last = open.stream().allMatch(around -> around.end() >= element.end());
    out.append(element.open().tag(first, last));
    open.push(element);
  }

  private void move(int place) {
    out.append(escape.apply(text.substring(at, place)));
    at = place;
  }
}
