package dev.lede.nlp.value;

import dev.lede.annotation.Label;
import dev.lede.nlp.value.ArticleValues.Expression;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives a mention the words it shares with a neighbour: in "March to August 2011" March is of 2011,
 * in "1990-94" 94 is 1994, in "7:45" before "p.m." it is evening.
 */
final class Neighbours {

  private static final Set<String> JOINTS =
      Set.of("-", "–", "—", "to", "and", "or", "through", "until", "till");

  private static final int LONGEST_JOINT = 9;

  private Neighbours() {}

  /** The words of a mention, completed. */
  static String complete(String text, List<Expression> mentions, int at) {
    Expression mention = mentions.get(at);
    String words = text.substring(mention.start(), mention.end());
    if (words.length() > Words.LONGEST) {
      return words;
    }
    if (mention.label() == Label.TIME) {
      return withHalf(text, mention, words);
    }
    if (mention.label() != Label.DATE) {
      return words;
    }
    String before = at > 0 ? joined(text, mentions.get(at - 1), mention) : null;
    String after = at + 1 < mentions.size() ? joined(text, mention, mentions.get(at + 1)) : null;
    if (before != null) {
      words = withHead(before, words);
    }
    return after == null ? words : withTail(words, after);
  }

  /** Two dates that a dash or "to" joins, each on a line; null when nothing joins them. */
  private static String joined(String text, Expression a, Expression b) {
    boolean dates = a.label() == Label.DATE && b.label() == Label.DATE;
    int gap = b.start() - a.end();
    if (!dates || gap < 1 || gap > LONGEST_JOINT) {
      return null;
    }
    boolean joint = JOINTS.contains(text.substring(a.end(), b.start()).strip());
    return !joint
        ? null
        : text.substring(a.start(), a.end()) + "\n" + text.substring(b.start(), b.end());
  }

  private static String withHead(String pair, String words) {
    Words first = Words.of(pair.substring(0, pair.indexOf('\n')));
    int year = first.size() == 1 ? Year.figure(first.here()) : 0;
    boolean two = words.length() == 2 && Numbers.isFigure(words) && words.charAt(0) != '.';
    if (year > 0 && two && words.charAt(1) != '.') {
      return String.valueOf(year / 100) + words;
    }
    boolean day = words.length() <= 2 && Numbers.isFigure(words);
    return day && first.size() == 2 && Names.month(first) != null
        ? first.all().get(0) + " " + words
        : words;
  }

  private static String withTail(String words, String pair) {
    Words here = Words.of(words);
    Words next = Words.of(pair.substring(pair.indexOf('\n') + 1));
    int year = next.size() == 0 ? 0 : Year.figure(next.all().get(next.size() - 1));
    boolean hasYear = here.all().stream().anyMatch(word -> Year.figure(word) > 0);
    boolean hasMonth = here.all().stream().anyMatch(Neighbours::isMonth);
    if (hasMonth && !hasYear && year > 0) {
      return words + " " + year;
    }
    boolean day = here.size() == 1 && here.here().length() <= 2 && Numbers.isFigure(here.here());
    return day && next.size() > 1 && isMonth(next.ahead(1))
        ? words + " " + String.join(" ", next.all().subList(1, next.size()))
        : words;
  }

  private static boolean isMonth(String word) {
    return Names.month(new Words(List.of(word))) != null;
  }

  /** A time with the "p.m." behind it, or the "a" before it. */
  private static String withHalf(String text, Expression mention, String words) {
    String after = text.substring(mention.end(), Math.min(text.length(), mention.end() + 6));
    String half = after.strip().replace(".", "").toLowerCase(Locale.ROOT);
    boolean digit = !words.isEmpty() && Character.isDigit(words.charAt(words.length() - 1));
    if (digit
        && (half.startsWith("pm") || half.startsWith("am"))
        && !(half.length() > 2 && Character.isLetter(half.charAt(2)))) {
      return words + half.substring(0, 2);
    }
    boolean article =
        mention.start() >= 2
            && text.startsWith("a ", mention.start() - 2)
            && (mention.start() == 2 || text.charAt(mention.start() - 3) == ' ');
    return article ? "a " + words : words;
  }
}
