package dev.lede.nlp.quote;

import dev.lede.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what somebody said from names, terms, titles and scare quotes. Pure. */
final class SpokenWords {
  private static final int SENTENCE = 6;
  private static final Pattern WORDS = Pattern.compile("\\s+");

  private static final Pattern AS =
      Pattern.compile("\\b(known|dubbed|nicknamed|named|titled)\\b[\\w ]* (as|by|simply)( the)? $");

  /** Words before a name or a term. */
  private static final Set<String> NAMING =
      Set.copyOf(
          List.of(
              ("known named titled entitled nicknamed dubbed so-called term terms word words"
                      + " hashtag song album film movie book series slogan single episode novel"
                      + " magazine show game podcast documentary poem essay paper track title name"
                      + " campaign ship initiative mission operation project program phrase")
                  .split(" ")));

  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to");

  private final String text;
  private final QuoteMemory memory;

  SpokenWords(String text, QuoteMemory memory) {
    this.text = text;
    this.memory = memory;
  }

  /**
   * What words look like.
   *
   * @param letters whether there are any
   * @param count how many words there are
   * @param title whether they look like the title of a work
   */
  record Shape(boolean letters, int count, boolean title) {
    static Shape of(String words) {
      boolean letters = words.chars().anyMatch(Character::isLetter);
      String[] all = words.isEmpty() ? new String[0] : WORDS.split(words);
      return new Shape(letters, all.length, letters && isTitle(all));
    }
  }

  /**
   * Whether somebody said these words.
   *
   * @param cue that brings them, or null
   */
  boolean isSpeech(TextRange inner, Cue cue) {
    String words = inner.of(text).strip();
    Shape shape = memory.shape(words);
    if (!shape.letters()) {
      return false;
    }
    int count = shape.count();
    String before = wordBefore(inner.start());
    if (count < 10 && (NAMING.contains(before) || isNamed(inner.start() - 1))) {
      return false;
    }
    if (count >= SENTENCE) {
      return !shape.title();
    }
    if (cue == null) {
      return count >= 3
          && (".!?,".indexOf(words.charAt(words.length() - 1)) >= 0)
          && !shape.title();
    }
    boolean weak = cue.kind() == Cue.Kind.WEAK && count <= 2;
    return cue.speaker() != null && !weak && !isNaming(words, shape);
  }

  /** Whether "known as", "also known to them as" or a bracket stands before the mark. */
  private boolean isNamed(int mark) {
    String before = text.substring(Math.max(0, mark - 40), mark).toLowerCase(Locale.ROOT);
    return before.endsWith("(") || AS.matcher(before).find();
  }

  private static boolean isNaming(String words, Shape shape) {
    return words.startsWith("#") || (shape.title() && shape.count() > 1 && !words.endsWith("."));
  }

  /** Whether it looks like the title of a work: capitals but for the small words. */
  private static boolean isTitle(String[] words) {
    int capitals = 0;
    for (String word : words) {
      boolean small = Character.isLowerCase(word.charAt(0));
      if (small && !SMALL.contains(word)) {
        return false;
      }
      capitals += small ? 0 : 1;
    }
    return capitals > 1;
  }

  private String wordBefore(int start) {
    int end = start - 1;
    while (end > 0 && !Character.isLetter(text.charAt(end - 1)) && start - end < 4) {
      end--;
    }
    int from = end;
    while (from > 0
        && end - from < 20
        && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '-')) {
      from--;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }
}
