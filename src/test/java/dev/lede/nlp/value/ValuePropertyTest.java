package dev.lede.nlp.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.annotation.Label;
import dev.lede.nlp.value.ArticleValues.Expression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever a mention says, its value is of the grammar of its label, or null. */
class ValuePropertyTest {

  private static final List<Label> LABELS = List.of(Label.values());

  private static final String DATE =
      "(?:BC)?(?:\\d{4}|\\d{3}X|\\d{2}XX)(?:-(?:\\d{2}(?:-\\d{2})?|W\\d{2}(?:-WE)?|Q[1-4]|H[12]"
          + "|SP|SU|FA|WI))?|FY\\d{4}";
  private static final String TIME =
      "T(?:\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:\\d{2})?|MO|MI|AF|EV|NI|DT)";
  private static final String NUMBER = "\\d+(?:\\.\\d+)?";
  private static final Pattern CALENDAR =
      Pattern.compile(
          "(?:%s)(?:/(?:%s))?|(?:\\d{4}-\\d{2}-\\d{2})?%s|(?:PAST|PRESENT|FUTURE)_REF"
                  .formatted(DATE, DATE, TIME)
              + "|P(?:(?:X|%s)(?:Y|M|W|D|Q|WE|DE|CE))+(?:T(?:%s[HMS])+)?|PT(?:(?:X|%s)[HMS])+"
                  .formatted(NUMBER, NUMBER, NUMBER)
              + "|XXXX-(?:WXX-[1-7]|\\d{2}|SP|SU|FA|WI|XX-XX)(?:T[A-Z]{2})?");

  private static final String[] PIECES =
      ("the a an last next this past recent early late mid of in on at from to between and - – / ,"
              + " . ( ) [ ] ' ’s % $ £ US$ ₽ ½ ° + : monday fridays january may sept summer week weeks"
              + " weekend month year years decade centuries hour minutes second quarter half first"
              + " third twenty one two hundred thousand million dozen 0 00 3 31 31st 2019 1990s '90s"
              + " 9999 0001 99999999999999999999 4.2 1,000 7:45 25:99 9/11 1/2/2019 30/30/30 am p.m."
              + " utc est noon night morning ago later before after today yesterday every each twice"
              + " daily now few several old aged bc ad century dollars euros rs crore km miles feet"
              + " magnitude percent per cent 2019-02-30 2019-W10 q3 fiscal christmas easter same"
              + " following 😀 é ß İ a.m. o'clock 10000000")
          .split(" ");

  @Test
  void everyValueIsOfItsGrammar() {
    for (int seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      String mention = mention(random);
      Label label = LABELS.get(random.nextInt(LABELS.size()));
      DateAnchor anchor = anchor(random);
      Direction direction = random.nextBoolean() ? Direction.PAST : Direction.FUTURE;
      String value = ValueReader.value(label, mention, anchor, direction);
      assertTrue(
          value == null || grammar(label).matcher(value).matches(),
          () -> "seed " + "%s: %s is %s".formatted(mention, label, value));
      assertEquals(value, ValueReader.value(label, mention, anchor, direction), mention);
    }
  }

  @Test
  void articlesOfAnyTextHaveAValueForEachMention() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      List<Expression> mentions = new ArrayList<>();
      for (int i = random.nextInt(12); i > 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)])
            .append(random.nextBoolean() ? ". " : " ");
        int start = text.length();
        text.append(mention(random));
        Label label = LABELS.get(random.nextInt(LABELS.size()));
        mentions.add(new Expression(start, text.length(), label));
        text.append(random.nextBoolean() ? "\n" : " ");
      }
      LocalDate given = anchor(random).date();
      int at = seed;
      List<String> values = ArticleValues.read(text.toString(), given, mentions);
      assertEquals(mentions.size(), values.size(), () -> "seed " + at);
      for (int i = 0; i < values.size(); i++) {
        String value = values.get(i);
        Label label = mentions.get(i).label();
        assertTrue(
            value == null || grammar(label).matcher(value).matches(),
            () -> "seed " + at + ": " + value);
      }
    }
  }

  @Test
  void leavesLongMentionsAlone() {
    String mention = "three ".repeat(100_000) + "weeks";
    assertEquals(null, ValueReader.value(Label.DATE, mention, anchor(new Random(1))));
  }

  private static Pattern grammar(Label label) {
    return switch (label) {
      case DATE, TIME -> CALENDAR;
      case MONEY -> Pattern.compile(NUMBER + " [A-Z]{3}");
      case QUANTITY -> Pattern.compile(NUMBER + " \\S+");
      case PERCENT, CARDINAL, ORDINAL -> Pattern.compile(NUMBER);
      default -> Pattern.compile("(?!)");
    };
  }

  private static String mention(Random random) {
    StringBuilder mention = new StringBuilder();
    for (int i = random.nextInt(7); i >= 0; i--) {
      mention.append(PIECES[random.nextInt(PIECES.length)]);
      mention.append(random.nextInt(5) == 0 ? "" : " ");
    }
    if (random.nextInt(20) == 0) {
      mention.append((char) random.nextInt(Character.MAX_VALUE));
    }
    return mention.toString();
  }

  private static DateAnchor anchor(Random random) {
    int kind = random.nextInt(4);
    LocalDate date = LocalDate.ofEpochDay(random.nextInt(40_000) - 10_000L);
    LocalDate edge = random.nextBoolean() ? LocalDate.of(1, 1, 1) : LocalDate.of(9999, 12, 31);
    return DateAnchor.of("", kind == 0 ? null : kind == 1 ? edge : date);
  }
}
