package dev.lede.format;

import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Quote;
import dev.lede.annotation.Token;
import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Articles of random words, mentions nested at random, quotes that cross them. */
final class RandomArticles {
  private static final String[] WORDS = {
    "Oslo",
    "said",
    "\"",
    "<b>",
    "&amp;",
    "a\u0301",
    "\uD83D\uDE00",
    "O'Neil",
    "x\u0001y",
    "]]>",
    "|",
    "\\",
    "#"
  };
  private static final String[] GAPS = {" ", "\t", "\r\n", "\n\n", "", "  ", "\u2028"};

  private static final List<Label> LABELS = List.of(Label.values());

  private final Random random;

  RandomArticles(long seed) {
    random = new Random(seed);
  }

  AnnotatedText next() {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? " " : "");
    List<Token> tokens = new ArrayList<>();
    List<TextRange> sentences = new ArrayList<>();
    for (int s = random.nextInt(4); s >= 0; s--) {
      int root = tokens.size();
      int start = text.length();
      for (int w = random.nextInt(8); w >= 0; w--) {
        int from = text.length();
        text.append(WORDS[random.nextInt(WORDS.length)]);
        boolean first = tokens.size() == root;
        tokens.add(
            new Token(
                from, text.length(), "x", "X", "XX", first ? -1 : root, first ? "root" : "dep"));
        text.append(w == 0 ? "" : GAPS[random.nextInt(GAPS.length)]);
      }
      sentences.add(new TextRange(start, text.length()));
      text.append("\n");
    }
    return new AnnotatedText(
        text.toString(),
        null,
        "model",
        mentions(text.toString(), tokens),
        List.of(),
        sentences,
        tokens,
        quotes(text.toString(), tokens));
  }

  private List<Mention> mentions(String text, List<Token> tokens) {
    List<Mention> mentions = new ArrayList<>();
    nest(text, tokens, 0, tokens.size(), null, mentions, 0);
    mentions.sort(
        Comparator.comparingInt(Mention::start)
            .thenComparing(Mention::end, Comparator.reverseOrder()));
    return mentions;
  }

  private void nest(
      String text,
      List<Token> tokens,
      int from,
      int to,
      String parent,
      List<Mention> mentions,
      int depth) {
    int at = from;
    while (at < to && depth < 4) {
      int end = Math.min(to, at + 1 + random.nextInt(4));
      boolean whole = parent != null && at == from && end == to;
      if (random.nextInt(3) > 0 && !whole) {
        int start = tokens.get(at).start();
        int stop = tokens.get(end - 1).end();
        String id = "m" + (mentions.size() + 1);
        Label label = LABELS.get(random.nextInt(LABELS.size()));
        String value = random.nextBoolean() ? null : "v\n" + id;
        mentions.add(
            new Mention(
                id, start, stop, text.substring(start, stop), label, 0.5, null, parent, value));
        nest(text, tokens, at, end, id, mentions, depth + 1);
      }
      at = end;
    }
  }

  private List<Quote> quotes(String text, List<Token> tokens) {
    int from = random.nextInt(tokens.size());
    int to = from + random.nextInt(tokens.size() - from);
    int start = tokens.get(from).start() + random.nextInt(2);
    int end = tokens.get(to).end();
    if (start >= end || Character.isLowSurrogate(text.charAt(start))) {
      return List.of();
    }
    return List.of(
        new Quote(start, end, text.substring(start, end), null, "A & B", null, true, "unknown"));
  }
}
