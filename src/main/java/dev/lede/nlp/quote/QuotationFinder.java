package dev.lede.nlp.quote;

import dev.lede.nlp.quote.QuoteMark.Family;
import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs quotation marks. Pairs may nest; the outermost are the quotations. A mark without a partner
 * is forgotten at the end of its paragraph, unless the next paragraph begins with the same mark:
 * then the quotation goes on there. Linear in the text, whatever the marks.
 */
final class QuotationFinder {
  private final String text;
  private final List<TextRange> paragraphs;
  private final List<Quotation> found = new ArrayList<>();
  private final List<QuoteMark> open = new ArrayList<>();
  private final Map<Family, Integer> opened = new EnumMap<>(Family.class);

  /** Pairs of this paragraph, in order of their ends. */
  private final List<Quotation> pairs = new ArrayList<>();

  /** The mark of a quotation that goes on from the paragraph before, and where that one began. */
  private QuoteMark carried;

  private int carriedFrom;

  private QuotationFinder(String text, List<TextRange> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /**
   * The outermost quotations, ascending and disjoint.
   *
   * @param paragraphs of the text, ascending and disjoint, without white space at their ends
   */
  static List<Quotation> find(String text, List<TextRange> paragraphs) {
    QuotationFinder finder = new QuotationFinder(text, paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      finder.read(i);
    }
    return finder.found;
  }

  private void read(int index) {
    TextRange paragraph = paragraphs.get(index);
    List<QuoteMark> marks = QuoteMarks.of(text, paragraph.start(), paragraph.end());
    pair(marks, index);
    if (carried != null && !open.isEmpty() && open.get(0).equals(carried) && !goesOn(index)) {
      carried = null;
      reset();
      pair(marks, index);
    }
    carry(index);
    keepOutermost();
    reset();
  }

  private void reset() {
    open.clear();
    opened.clear();
    pairs.clear();
  }

  private void pair(List<QuoteMark> marks, int index) {
    if (carried != null) {
      push(carried);
    }
    for (int i = carried == null ? 0 : 1; i < marks.size(); i++) {
      take(marks, i, index);
    }
  }

  private void take(List<QuoteMark> marks, int i, int index) {
    QuoteMark mark = marks.get(i);
    boolean closable = opened.getOrDefault(mark.family(), 0) > 0;
    if (mark.closes() && closable && !(mark.measure() && closesLater(marks, i))) {
      close(mark, index);
    } else if (mark.opens() && !(mark.closes() && mark.measure())) {
      push(mark);
    }
  }

  /** Whether the next mark of the family is a clear closing one, so that this need not be one. */
  private static boolean closesLater(List<QuoteMark> marks, int i) {
    QuoteMark mark = marks.get(i);
    int limit = Math.min(marks.size(), i + 8);
    for (int j = i + 1; j < limit; j++) {
      if (marks.get(j).family() == mark.family()) {
        return marks.get(j).closes() && !marks.get(j).opens();
      }
    }
    return false;
  }

  private void push(QuoteMark mark) {
    open.add(mark);
    opened.merge(mark.family(), 1, Integer::sum);
  }

  private void close(QuoteMark mark, int index) {
    QuoteMark opening;
    do {
      opening = open.remove(open.size() - 1);
      opened.merge(opening.family(), -1, Integer::sum);
    } while (opening.family() != mark.family());
    int from = opening.end();
    int to = mark.start();
    if (from < to) {
      pairs.add(
          new Quotation(
              new TextRange(opening.start(), mark.end()),
              new TextRange(from, to),
              opening.equals(carried) ? carriedFrom : index));
    }
  }

  /** Lets the outermost mark left open wait for the next paragraph, if that takes it up again. */
  private void carry(int index) {
    QuoteMark left = open.isEmpty() ? null : open.get(0);
    if (left == null || !goesOn(index)) {
      carried = null;
    } else {
      carriedFrom = left.equals(carried) ? carriedFrom : index;
      carried = left;
      pairs.removeIf(pair -> pair.range().start() > left.start());
    }
  }

  /** Whether the next paragraph begins with the outermost mark left open. */
  private boolean goesOn(int index) {
    QuoteMark left = open.get(0);
    if (left.family() == Family.SINGLE || index + 1 == paragraphs.size()) {
      return false;
    }
    int next = paragraphs.get(index + 1).start();
    int length = left.end() - left.start();
    return text.regionMatches(next, text, left.start(), length);
  }

  private void keepOutermost() {
    int end = Integer.MAX_VALUE;
    int size = found.size();
    for (int i = pairs.size() - 1; i >= 0; i--) {
      Quotation pair = pairs.get(i);
      if (pair.range().end() <= end) {
        found.add(size, pair);
        end = pair.range().start();
      }
    }
  }
}
