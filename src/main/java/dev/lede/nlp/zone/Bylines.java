package dev.lede.nlp.zone;

import java.util.Set;
import java.util.regex.Pattern;

/** Knows lines that say who wrote an article. */
final class Bylines {
  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*+";
  private static final String ROLE =
      "(?:reporter|correspondent|editor|writer|columnist|contributor|bureau chief|desk|journalist"
          + "|analyst|bureau)s?";

  private static final Pattern BY =
      Pattern.compile(
          "(?:(?i:written|words|story|text|report|reported|posted|compiled|edited|review|analysis"
              + "|published|opinion) )?(?i:by):? (?:"
              + NAME
              + "|@|(?i:our|a|the|staff|special|agenc|admin|news)).{0,120}",
          Pattern.DOTALL);

  private static final Pattern CREDITS =
      Pattern.compile(
          "[(\\[*\u2014\u2013-]*\\s?(?i:(?:additional |with )?(?:reporting|writing|editing|writing"
              + " and editing|reporting and"
              + " writing|photography|production|translation|compiled|written|edited|translated|interview|contributions|inputs|files)(?:"
              + " and \\w+)? (?:by|from))\\b.*",
          Pattern.DOTALL);

  private static final Pattern REPORTS =
      Pattern.compile(
          "(?:(?i:our|the) )?(?:[\\p{L}.'\u2019-]++ ){1,5}reports?(?: (?:from|for) .{2,40})?[.:]?");

  private static final Pattern DESK =
      Pattern.compile(
          "(?i)(?:from )?(?:(?:by"
              + " )?(?:our|a|the|staff|special|senior|web|news|agency|online|digital"
              + "|city|national|foreign|business|sports?|political|reuters|afp|ap|bbc|dpa|guest|contributing)s?"
              + " ){0,3}(?:own )?(?:staff |news )?(?:"
              + ROLE
              + "|staff|team|report|agencies)(?:,? (?:in |at )?[\\p{L} ]{2,30})?");

  private static final Pattern ROLED =
      Pattern.compile(
          NAME
              + "(?: "
              + NAME
              + "){1,3}(?: (?:and|&) "
              + NAME
              + "(?: "
              + NAME
              + "){1,3})?(?:(?: in| at|,) "
              + NAME
              + "(?: [\\p{L}'\u2019-]+){0,5}|(?:,| \\||\\s?[\u2014\u2013-])? (?:[\\p{L}'\u2019]+"
              + " ){0,4}(?i:"
              + ROLE
              + ")(?:,? [\\p{L} ]{2,30})?|\\s+[|\u00b7\u2022] .{2,90})");

  private static final Pattern BIO =
      Pattern.compile(
          "(?:The (?:author|writer)|"
              + NAME
              + "(?: "
              + NAME
              + "){1,3}) (?:is|are|was|writes|covers|reports)\\b"
              + "(?:.{0,80}\\b(?i:"
              + ROLE
              + "|freelance)\\b.{0,200}| (?:for|on|from) .{2,120})",
          Pattern.DOTALL);

  private static final Pattern HELPED =
      Pattern.compile(
          ".{3,200}\\bcontributed (?:to|reporting|from|writing)\\b.{0,60}", Pattern.DOTALL);

  private static final Pattern ACRONYM =
      Pattern.compile("[(\\[]?[A-Z]{3,4}[)\\]]?|[A-Za-z]{2,4}/[A-Za-z]{2,4}(?: \\(.{2,60}\\))?");

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:e-?mail:? )?[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|@\\w{3,20}");

  private static final Set<String> AGENCIES =
      Set.of(
          "ap",
          "afp",
          "reuters",
          "xinhua",
          "pti",
          "ani",
          "ians",
          "bloomberg",
          "dpa",
          "efe",
          "tass",
          "interfax",
          "kyodo",
          "yonhap",
          "anadolu agency",
          "bernama",
          "antara",
          "associated press",
          "the associated press",
          "agence france-presse",
          "press trust of india",
          "agencies",
          "app",
          "press association",
          "cna",
          "aap",
          "canadian press",
          "the canadian press",
          "ani news",
          "bbc news",
          "al jazeera",
          "staff",
          "news agencies",
          "wire reports",
          "bss",
          "una",
          "nan",
          "apo",
          "voa",
          "voa news",
          "rfi",
          "dw",
          "cnn",
          "bbc sport",
          "editorial board",
          "editorial",
          "the editorial board",
          "reuters staff",
          "news desk",
          "web desk",
          "newsroom",
          "news team");

  private static final Pattern PERSON =
      Pattern.compile(
          NAME
              + "(?: (?:(?:de|da|dos|del|van|von|der|den|bin|al|el|la|di|du|ibn|ben) )?"
              + NAME
              + "){1,3}");

  private static final int LONGEST = 160;

  private Bylines() {}

  /** {@link Kind#BYLINE}, {@link Kind#AGENCY} or null. */
  static Kind kind(String block, String plain) {
    if (block.length() > Block.LONG) {
      return null;
    }
    if (CREDITS.matcher(block).matches()
        || BIO.matcher(block).matches()
        || (block.contains("contributed") && HELPED.matcher(block).matches())) {
      return Kind.BYLINE;
    }
    if (block.length() > LONGEST) {
      return null;
    }
    if (AGENCIES.contains(bare(plain)) || ACRONYM.matcher(block).matches()) {
      return Kind.AGENCY;
    }
    if (block.length() < 4 && plain.equals("by")) {
      return Kind.BYLINE;
    }
    boolean stop = block.endsWith(".") && !block.endsWith("Jr.");
    boolean byline =
        (!stop && BY.matcher(block).matches())
            || DESK.matcher(block).matches()
            || ADDRESS.matcher(block).matches()
            || ROLED.matcher(block).matches()
            || (block.length() <= 80 && REPORTS.matcher(block).matches() && isCapital(block));
    return byline ? Kind.BYLINE : null;
  }

  /** Whether a block is two to four words that could be the name of a person. */
  static boolean isName(String block) {
    return block.length() <= 50 && PERSON.matcher(block).matches();
  }

  private static boolean isCapital(String block) {
    return Character.isUpperCase(block.charAt(0));
  }

  private static String bare(String plain) {
    int end = plain.length();
    while (end > 0 && ".)]/ ".indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    return plain.substring(0, end);
  }
}
