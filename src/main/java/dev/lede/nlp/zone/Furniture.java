package dev.lede.nlp.zone;

import dev.lede.text.WordList;
import java.util.regex.Pattern;

/** Knows what pages have around articles: menus, buttons, counts, notices, links. */
final class Furniture {
  private static final Phrases PHRASES = Phrases.load();

  /** Words of buttons under which articles are passed on. */
  private static final WordList BUTTONS =
      WordList.of(
          "facebook twitter whatsapp email e-mail mail linkedin reddit print share shares tweet"
              + " copy link save pinterest telegram messenger comment comments like likes pin"
              + " flipboard instagram youtube follow us x tumblr viber line wechat weibo tiktok sms"
              + " bookmark gift rss threads bluesky mastodon flip");

  private static final WordList MENUS =
      WordList.of(
          "home news world politics business sport sports opinion culture tech technology video"
              + " videos photos menu search login log in sign up subscribe live tv radio weather"
              + " africa asia europe americas science health lifestyle life entertainment travel"
              + " economy markets money local national international regional features columns"
              + " editorial letters obituaries jobs classifieds arts books music film food fashion"
              + " style education environment climate topics sections more epaper e-paper podcasts"
              + " newsletters events about contact advertise africa's middle east uk us canada"
              + " australia india latin america pacific caribbean crime courts property motoring"
              + " cars games puzzles crosswords horoscopes magazine investigations elections"
              + " covid-19 coronavirus and the my account help shop cookies terms privacy policy"
              + " breaking nation features featured all read view hot aid aloud media release"
              + " humanitarian update story stories tags categories general report watch listen"
              + " first");

  private static final Pattern COUNT =
      Pattern.compile(
          "(?:list \\d+ of|list of) \\d+(?: items)?|end of list|[\\d.,]+ ?[km]?\\+?"
              + " (?:shares?|comments?|views?|likes?|reads?|retweets?|claps?|replies|reactions?|min"
              + " read|followers)\\b.{0,60}|(?:shares?|comments?|views?|likes?|reads?|hits|tweet|share|post"
              + " views)\\s?[:(]?\\s?[\\d.,]+ ?[km]?\\)?.{0,40}");

  private static final Pattern CRUMBS =
      Pattern.compile(
          "[^.!?>\u203a\u00bb|\u2022\u00b7]{2,40}(?: [>\u203a\u00bb|\u2022\u00b7]"
              + " [^.!?>\u203a\u00bb|\u2022\u00b7]{1,90})+");

  private static final int MOST_CRUMBS = 16;
  private static final Pattern LONG_CRUMB =
      Pattern.compile("[^>\u203a\u00bb|\u2022\u00b7 ]+(?: [^>\u203a\u00bb|\u2022\u00b7 ]+){3}");

  private static final Pattern ABOUT =
      Pattern.compile("About (?:the |us\\b|\\p{Lu})[^.!?]{1,58}:?");

  private static final int SHORT = 260;

  private Furniture() {}

  /** {@link Kind#FURNITURE}, LINKS, ENDING, MENU, or null. */
  static Kind kind(String block, String plain) {
    if (plain.isEmpty()) {
      return isRule(block) ? Kind.FURNITURE : null;
    }
    String bare = bare(plain);
    if (PHRASES.headsLinks(bare)) {
      return Kind.LINKS;
    }
    if (PHRASES.headsEnding(bare) || PHRASES.headsEnding(uncounted(bare))) {
      return Kind.ENDING;
    }
    if (PHRASES.isWhole(bare) || PHRASES.opens(plain) || COUNT.matcher(plain).matches()) {
      return Kind.FURNITURE;
    }
    if (plain.length() <= SHORT && PHRASES.isWithin(plain)) {
      return Kind.FURNITURE;
    }
    if (isOf(BUTTONS, plain)) {
      return Kind.FURNITURE;
    }
    if (isOf(MENUS, plain) || isCount(plain)) {
      return Kind.MENU;
    }
    return ABOUT.matcher(block).matches() ? Kind.ENDING : null;
  }

  /** Whether a line has a word that names of people do not have. */
  static boolean hasMenuWord(String plain) {
    for (String word : plain.split(" ")) {
      if (MENUS.contains(word, 0, word.length()) && !word.equals("the")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a block is a small number alone, as of hearts and answers. */
  private static boolean isCount(String plain) {
    return plain.length() <= 4 && plain.chars().allMatch(Character::isDigit);
  }

  /** Whether a block says where in a site the page is. */
  static boolean isTrail(String block) {
    return block.length() < 140
        && block.split(" ", -1).length <= MOST_CRUMBS
        && CRUMBS.matcher(block).matches()
        && !LONG_CRUMB.matcher(block).find();
  }

  /** Whether a block too long for anything else is a notice. */
  static boolean isLongNote(String plain) {
    return PHRASES.opens(plain);
  }

  private static boolean isRule(String block) {
    for (int i = 0; i < block.length(); i++) {
      if ("-_=*~#\u2014\u2013\u2022. |<>".indexOf(block.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether all words are of a list, or figures, and at least one is of the list. */
  private static boolean isOf(WordList list, String plain) {
    boolean any = false;
    int from = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i < plain.length() && isPart(plain.charAt(i))) {
        continue;
      }
      if (i > from) {
        boolean listed = list.contains(plain, from, i);
        if (!listed && !Character.isDigit(plain.charAt(from))) {
          return false;
        }
        any |= listed;
      }
      from = i + 1;
    }
    return any;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '\'';
  }

  private static String bare(String plain) {
    int end = plain.length();
    while (end > 0
        && !Character.isLetterOrDigit(plain.charAt(end - 1))
        && plain.charAt(end - 1) != ')') {
      end--;
    }
    return end == 0 ? plain : plain.substring(0, end);
  }

  /** Without a count before or after: "12 comments", "comments (3)". */
  private static String uncounted(String bare) {
    int start = 0;
    int end = bare.length();
    while (start < end && "0123456789 ,.()".indexOf(bare.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "0123456789 ,.()".indexOf(bare.charAt(end - 1)) >= 0) {
      end--;
    }
    return bare.substring(start, end);
  }
}
