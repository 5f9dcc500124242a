package dev.lede.nlp.zone;

import dev.lede.text.WordList;
import java.util.regex.Pattern;

/** Knows lines made of dates and times only. */
final class DateWords {
  private static final WordList NAMES =
      WordList.of(
          "january february march april may june july august september october november december"
              + " jan feb mar apr jun jul aug sep sept oct nov dec ago yesterday today");
  private static final WordList DAYS =
      WordList.of(
          "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs"
              + " fri sat sun");
  private static final WordList OTHERS =
      WordList.of(
          "published updated update last posted on at first modified date issued released created"
              + " originally edited print online time am pm noon midnight gmt utc est edt cst cdt"
              + " myt wib ict pht brt art clt cot nzst nzdt a m p mst mdt pst pdt bst cet cest eet"
              + " eat wat cat sast ist pkt sgt hkt jst kst aest aedt et pt ct a.m p.m h hrs hours"
              + " hour minutes minute mins min days day weeks week months month the of in local s"
              + " st nd rd th");

  private static final Pattern ASIDE = Pattern.compile("\\([^()]{1,20}\\)");

  private DateWords() {}

  /** Whether every word is one of dates, and at least one says which. */
  static boolean isDate(String line) {
    String plain = ASIDE.matcher(line).replaceAll("");
    boolean named = false;
    boolean figure = false;
    int from = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i < plain.length() && Character.isLetterOrDigit(plain.charAt(i))) {
        continue;
      }
      if (i > from) {
        boolean number = Character.isDigit(plain.charAt(from));
        boolean says = NAMES.contains(plain, from, i) || DAYS.contains(plain, from, i);
        if (!number && !says && !OTHERS.contains(plain, from, i)) {
          return false;
        }
        named |= says;
        figure |= number;
      }
      from = i + 1;
    }
    return "today".equals(plain)
        || "yesterday".equals(plain)
        || (named && figure)
        || (figure && isNumeric(plain));
  }

  /** Whether it has a date in figures. */
  private static boolean isNumeric(String plain) {
    int parts = 0;
    for (int i = 1; i < plain.length() - 1; i++) {
      boolean mark = "/-.".indexOf(plain.charAt(i)) >= 0;
      parts += mark && Character.isDigit(plain.charAt(i + 1)) ? 1 : 0;
    }
    return parts == 2;
  }
}
