package dev.lede.nlp.relation;

import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the posts that stand before names: "US President Ana Ruiz", "Acme's director Ana Ruiz",
 * "mayor of Lima Ana Ruiz".
 */
final class Posts {
  /** Ranks and forms of address that are not held of anybody. */
  private static final Set<String> RANKS =
      Set.of(
          "dr",
          "prof",
          "professor",
          "gen",
          "general",
          "col",
          "colonel",
          "lt",
          "sgt",
          "captain",
          "capt",
          "rev",
          "sir",
          "lord",
          "lady",
          "judge",
          "justice",
          "actor",
          "singer",
          "author",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "saint",
          "sheikh",
          "doctor");

  private static final Set<String> FORMER =
      Set.of(
          "former", "ex", "then", "acting", "late", "incoming", "outgoing", "interim", "onetime");

  private Posts() {}

  static void read(ReadSentence sentence, Findings findings) {
    List<Mention> mentions = sentence.mentions();
    for (int i = 0; i < mentions.size(); i++) {
      Mention title = mentions.get(i);
      if (title.label() != Label.TITLE) {
        continue;
      }
      Mention person = next(mentions, i);
      if (person == null || !isGap(sentence, title.end(), person.start())) {
        continue;
      }
      Mention holder = before(mentions, i);
      boolean close = holder != null && isGap(sentence, holder.end(), title.start());
      Mention last = last(mentions, i);
      if (close && isHolder(holder) && !RANKS.contains(post(title.text()))) {
        String phrase = "be " + former(sentence, holder.start()) + post(title.text()) + " of";
        findings.add(person, phrase, holder, false, null, range(title));
      } else if (last != null && isHolder(last)) {
        String post = title.text().substring(0, last.start() - title.start());
        if (post.endsWith(" of ") || post.endsWith(" of the ")) {
          String held = post(post.substring(0, post.lastIndexOf(" of "))) + " of";
          String phrase = "be " + former(sentence, title.start()) + held;
          findings.add(person, phrase, last, false, null, range(title));
        }
      }
    }
  }

  /** The outermost mention inside a title that ends where the title does, or null. */
  private static Mention last(List<Mention> mentions, int title) {
    int end = mentions.get(title).end();
    for (int i = title + 1; i < mentions.size() && mentions.get(i).start() < end; i++) {
      if (mentions.get(i).end() == end) {
        return mentions.get(i);
      }
    }
    return null;
  }

  private static TextRange range(Mention mention) {
    return new TextRange(mention.start(), mention.end());
  }

  private static boolean isHolder(Mention mention) {
    return mention.label() == Label.GPE || mention.label() == Label.ORG;
  }

  /** The person that a title stands before, or null. */
  private static Mention next(List<Mention> mentions, int title) {
    for (int i = title + 1; i < mentions.size(); i++) {
      if (mentions.get(i).start() >= mentions.get(title).end()) {
        return mentions.get(i).label() == Label.PERSON ? mentions.get(i) : null;
      }
    }
    return null;
  }

  /** The innermost mention that ends before a title, or null. */
  private static Mention before(List<Mention> mentions, int title) {
    for (int i = title - 1; i >= 0 && i >= title - 4; i--) {
      if (mentions.get(i).end() <= mentions.get(title).start()) {
        return mentions.get(i);
      }
    }
    return null;
  }

  /** What before a post says that it is not held now, with a space; else nothing. */
  private static String former(ReadSentence sentence, int start) {
    String before = sentence.text().substring(0, start - sentence.start()).stripTrailing();
    String word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return FORMER.contains(word) ? word + " " : "";
  }

  /** Whether nothing but a space, or a possessive, lies between. */
  private static boolean isGap(ReadSentence sentence, int from, int to) {
    String between = sentence.text().substring(from - sentence.start(), to - sentence.start());
    return between.equals(" ") || between.equals("'s ") || between.equals("\u2019s ");
  }

  private static String post(String title) {
    String post = title.toLowerCase(Locale.ROOT);
    boolean many = post.length() > 4 && post.endsWith("s") && !post.endsWith("ss");
    return post.endsWith(".") || many ? post.substring(0, post.length() - 1) : post;
  }
}
