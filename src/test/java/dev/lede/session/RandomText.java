package dev.lede.session;

import dev.lede.text.Edit;
import dev.lede.text.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts and edits with all that goes wrong in texts and edits. */
final class RandomText {
  private static final String[] PIECES = {
    "Amina",
    "Okello",
    "Nairobi",
    "Bank",
    "London",
    "Paris",
    "U.S.",
    "Mr.",
    "the",
    "minister",
    "March 3, 2019",
    "April",
    "Friday",
    "Tuesday",
    "Three",
    "he",
    "her",
    "said",
    "on",
    "a",
    "of",
    "prices",
    "rose",
    "\"We",
    "\u201cagree\u201d",
    "3.5",
    "$40",
    "\uD83D\uDE00",
    "\uD83D\uDC69\u200D\uD83D\uDCBB",
    "\u05E9\u05DC\u05D5\u05DD",
    "\u0645\u0631\u062D\u0628\u0627",
    "Cafe\u0301",
    "e\u0301\u0327",
    "\u6771\u4EAC",
    "\u200F",
    "\uD83D",
    "\u00C5land",
    "\u0130zmir",
    "O'Neill",
    "co-op",
    "\u2014",
    "(",
    ")"
  };
  private static final String[] GAPS = {
    " ",
    " ",
    " ",
    " ",
    " ",
    " ",
    ". ",
    ". ",
    "? ",
    "! ",
    ", ",
    "\n",
    "\r\n",
    "\n\n",
    "\r\n\r\n",
    "\u2028",
    "\u00A0",
    "  ",
    "",
    "..."
  };

  private final Random random;

  RandomText(Random random) {
    this.random = random;
  }

  /** A text of so many words. */
  String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]).append(GAPS[random.nextInt(GAPS.length)]);
    }
    return text.toString();
  }

  /** An edit of a text of this length: a key, a paste, a deletion, several at once. */
  Edit edit(int length) {
    int kind = random.nextInt(100);
    if (kind < 2) {
      return Edit.replace(0, length, text(random.nextInt(60)));
    }
    if (kind < 5) {
      return new Edit(List.of());
    }
    if (kind < 25) {
      return batch(length, 2 + random.nextInt(6));
    }
    int start = random.nextInt(length + 1);
    if (kind < 35 && start < length) {
      return Edit.replace(start, start + 1, random.nextBoolean() ? "a" : "B");
    }
    int end = start;
    if (kind < 60) {
      end = Math.min(length, start + random.nextInt(kind < 38 ? 400 : 12));
    }
    return Edit.replace(start, end, insert(kind));
  }

  private String insert(int kind) {
    if (kind < 40) {
      return "";
    }
    if (kind < 45) {
      return text(random.nextInt(200));
    }
    String word = text(1);
    return kind < 80 ? word.substring(0, Math.min(1, word.length())) : word;
  }

  private Edit batch(int length, int most) {
    List<Replacement> replacements = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < most && from < length; i++) {
      boolean touching = random.nextInt(6) == 0;
      int start = touching ? from : from + random.nextInt(Math.max(1, 2 * (length - from) / most));
      int end = start + random.nextInt(20);
      if (end > length) {
        break;
      }
      replacements.add(new Replacement(start, end, random.nextBoolean() ? text(1) : ""));
      from = end;
    }
    return new Edit(replacements);
  }
}
