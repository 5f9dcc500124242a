package dev.lede.format;

import dev.lede.annotation.Mention;
import dev.lede.annotation.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One token a line with its tag and IOB2 labels, sentences apart by an empty line, in the manner of
 * the CoNLL-2003 shared task. Column 4 has the outermost mentions, column 5 those inside them; what
 * lies deeper is counted in a comment.
 */
final class Conll {
  private Conll() {}

  static String write(AnnotatedText article) {
    TokenMentions laid = new TokenMentions(article.tokens(), article.mentions());
    StringBuilder out = new StringBuilder(article.text().length() * 4);
    out.append("# columns: form upos xpos entity nested-entity\n");
    notes(article, laid, out);
    for (SentenceTokens sentence : SentenceTokens.of(article)) {
      for (int i = sentence.from(); i < sentence.to(); i++) {
        Token token = article.tokens().get(i);
        out.append(Cells.of(article.cover(token.start(), token.end())));
        out.append('\t').append(token.pos()).append('\t').append(token.tag());
        out.append('\t').append(laid.iob(i, 0)).append('\t').append(laid.iob(i, 1)).append('\n');
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static void notes(AnnotatedText article, TokenMentions laid, StringBuilder out) {
    List<Mention> mentions = article.mentions();
    Cells.note(out, laid.unaligned(mentions), "mentions widened to whole tokens");
    Cells.note(out, deep(mentions), "mentions at a third level or deeper left out");
  }

  private static long deep(List<Mention> mentions) {
    Map<String, Integer> level = new HashMap<>();
    for (Mention mention : mentions) {
      level.put(mention.id(), level.getOrDefault(mention.parent(), 0) + 1);
    }
    return level.values().stream().filter(depth -> depth > 2).count();
  }
}
