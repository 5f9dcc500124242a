package dev.lede.client;

import dev.lede.text.Edit;
import java.util.List;

/** What makes one text of another. Never cuts a pair of surrogates in two. */
final class Difference {
  private Difference() {}

  /** The shortest single replacement; empty for equal texts. Linear. */
  static Edit of(String before, String after) {
    if (before.equals(after)) {
      return new Edit(List.of());
    }
    int shorter = Math.min(before.length(), after.length());
    int start = 0;
    while (start < shorter && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    if (start > 0 && Character.isHighSurrogate(before.charAt(start - 1))) {
      start--;
    }
    int end = 0;
    while (end < shorter - start
        && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
      end++;
    }
    if (end > 0 && Character.isLowSurrogate(before.charAt(before.length() - end))) {
      end--;
    }
    return Edit.replace(start, before.length() - end, after.substring(start, after.length() - end));
  }

  /** Whether no insertion has half a pair of surrogates. */
  static boolean isWhole(Edit edit) {
    return edit.replacements().stream().allMatch(r -> unpaired(r.insert()) < 0);
  }

  /**
   * Refuses a text with half a pair of surrogates, which cannot be sent.
   *
   * @throws IllegalArgumentException when there is one; says where
   */
  static void requireWhole(String text) {
    int unpaired = unpaired(text);
    if (unpaired >= 0) {
      throw new IllegalArgumentException("text has an unpaired surrogate at " + unpaired);
    }
  }

  private static int unpaired(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (Character.isSurrogate(c) && !pair) {
        return i;
      }
      i += pair ? 1 : 0;
    }
    return -1;
  }
}
