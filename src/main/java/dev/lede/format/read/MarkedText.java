package dev.lede.format.read;

import java.util.List;
import java.util.Objects;

/**
 * A text and what somebody marked in it.
 *
 * @param text well-formed
 * @param marks in text order, outer first; nested, never crossing, no two with the same range
 */
public record MarkedText(String text, List<Mark> marks) {
  public MarkedText {
    Objects.requireNonNull(text, "text");
    marks = List.copyOf(marks);
  }
}
