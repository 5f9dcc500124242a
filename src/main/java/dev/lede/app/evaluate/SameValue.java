package dev.lede.app.evaluate;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * Compares values of corpora that write the same thing in different ways: a week as {@code
 * 2015-W38} or by its first and last day, a decade as {@code 199X}, {@code 199} or by its days.
 */
final class SameValue {

  private SameValue() {}

  static boolean same(String gold, String found) {
    if (found == null) {
      return false;
    }
    if (gold.equals(found)) {
      return true;
    }
    boolean timeOnly = gold.matches("\\d\\d:\\d\\d(:\\d\\d)?") && found.contains("T");
    String shown =
        timeOnly ? found.substring(found.indexOf('T')).replaceAll("Z|[+-].*", "") : found;
    return canonical(gold).equals(canonical(shown));
  }

  /** One form for values that mean the same. */
  static String canonical(String value) {
    String plain =
        value
            .replaceFirst("^--", "XXXX-")
            .replaceFirst("(-XX)+$", "")
            .replaceFirst("^(\\d\\d:\\d\\d)", "T$1")
            .replaceFirst("(T\\d\\d:\\d\\d):00", "$1");
    plain = value.matches("P\\d+DE") ? "P" + value.replaceAll("\\D", "") + "0Y" : plain;
    plain = value.matches("P\\d+CE") ? "P" + value.replaceAll("\\D", "") + "00Y" : plain;
    int slash = plain.indexOf('/');
    try {
      return slash < 0
          ? first(plain) + "/" + last(plain)
          : first(plain.substring(0, slash)) + "/" + last(plain.substring(slash + 1));
    } catch (DateTimeException e) {
      return plain;
    }
  }

  private static String first(String value) {
    return day(value, true);
  }

  private static String last(String value) {
    return day(value, false);
  }

  private static String day(String value, boolean first) {
    if (value.matches("\\d{2}(XX)?")) {
      return value.substring(0, 2) + (first ? "00-01-01" : "99-12-31");
    }
    if (value.matches("\\d{3}X?")) {
      return value.substring(0, 3) + (first ? "0-01-01" : "9-12-31");
    }
    if (value.matches("\\d{4}")) {
      return value + (first ? "-01-01" : "-12-31");
    }
    if (value.matches("\\d{4}-\\d{2}")) {
      YearMonth month = YearMonth.parse(value);
      return (first ? month.atDay(1) : month.atEndOfMonth()).toString();
    }
    if (value.matches("\\d{4}-W\\d{2}(-WE)?")) {
      return week(value, first).toString();
    }
    if (value.matches("\\d{4}-(SP|SU|FA|WI)")) {
      int start = "SP SU FA WI".indexOf(value.substring(5)) + 3;
      YearMonth month = YearMonth.of(Integer.parseInt(value.substring(0, 4)), start);
      return (first ? month.atDay(1) : month.plusMonths(2).atEndOfMonth()).toString();
    }
    return value;
  }

  private static LocalDate week(String value, boolean first) {
    LocalDate monday =
        LocalDate.of(Integer.parseInt(value.substring(0, 4)), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(value.substring(6, 8)))
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (value.endsWith("-WE")) {
      return monday.plusDays(first ? 5 : 6);
    }
    return first ? monday : monday.plusDays(6);
  }
}
