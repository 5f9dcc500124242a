package dev.lede.format;

import dev.lede.annotation.Mention;
import dev.lede.annotation.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * CoNLL-U (universaldependencies.org/format.html): ten columns, one tree a sentence. MISC holds
 * {@code SpaceAfter=No}, and for each mention on the token {@code Entity=(e1-PERSON}, {@code
 * Entity=e1)} or both, as brackets of the CorefUD kind; the outermost label again as {@code
 * NER=B-PERSON}.
 */
final class Conllu {
  private Conllu() {}

  static String write(AnnotatedText article) {
    TokenMentions laid = new TokenMentions(article.tokens(), article.mentions());
    StringBuilder out = new StringBuilder(article.text().length() * 8);
    out.append("# newdoc id = article\n");
    out.append("# generator = ").append(Cells.of(article.model())).append('\n');
    Cells.note(out, laid.unaligned(article.mentions()), "mentions widened to whole tokens");
    for (SentenceTokens sentence : SentenceTokens.of(article)) {
      sentence(article, laid, sentence, out);
    }
    return out.toString();
  }

  private static void sentence(
      AnnotatedText article, TokenMentions laid, SentenceTokens sentence, StringBuilder out) {
    out.append("# sent_id = s").append(sentence.number()).append("\n# text = ");
    for (int i = sentence.from(); i < sentence.to(); i++) {
      out.append(form(article, i));
      out.append(i + 1 < sentence.to() && spaceAfter(article, i) ? " " : "");
    }
    out.append('\n');
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Token token = article.tokens().get(i);
      int head = token.head() < 0 ? 0 : token.head() - sentence.from() + 1;
      String lemma = token.lemma().isEmpty() ? "_" : Cells.of(token.lemma());
      out.append(i - sentence.from() + 1).append('\t').append(form(article, i));
      out.append('\t').append(lemma).append('\t').append(token.pos());
      out.append('\t').append(token.tag()).append("\t_\t").append(head);
      out.append('\t').append(relation(token, head));
      out.append("\t_\t").append(misc(article, laid, i)).append('\n');
    }
    out.append('\n');
  }

  /** The relation, {@code root} for the root and for nothing else, as the format wants it. */
  private static String relation(Token token, int head) {
    if (head == 0) {
      return "root";
    }
    return token.relation().equals("root") ? "dep" : token.relation();
  }

  private static String form(AnnotatedText article, int i) {
    Token token = article.tokens().get(i);
    return Cells.of(article.cover(token.start(), token.end()));
  }

  /** Whether there is anything between token {@code i} and the next. */
  private static boolean spaceAfter(AnnotatedText article, int i) {
    return i + 1 == article.tokens().size()
        || article.tokens().get(i).end() < article.tokens().get(i + 1).start();
  }

  private static String misc(AnnotatedText article, TokenMentions laid, int i) {
    List<String> misc = new ArrayList<>();
    List<Mention> here = laid.at(i);
    if (!here.isEmpty()) {
      misc.add("Entity=" + brackets(laid, i, here, article.tokens().size()));
      misc.add("NER=" + laid.iob(i, 0));
    }
    if (!spaceAfter(article, i)) {
      misc.add("SpaceAfter=No");
    }
    return misc.isEmpty() ? "_" : String.join("|", misc);
  }

  /** Opening brackets outermost first, closing ones innermost first; a middle is {@code -}. */
  private static String brackets(TokenMentions laid, int i, List<Mention> here, int tokens) {
    StringBuilder open = new StringBuilder();
    StringBuilder close = new StringBuilder();
    Mention innermost = here.get(here.size() - 1);
    for (Mention mention : here) {
      boolean begins = laid.begins(i, mention);
      boolean ends = i + 1 == tokens || !laid.at(i + 1).contains(mention);
      String name = mention.entity() == null ? mention.id() : mention.entity();
      if (begins) {
        open.append('(').append(name).append('-').append(mention.label());
        open.append(ends && mention.equals(innermost) ? ")" : "");
      }
      if (ends && !(begins && mention.equals(innermost))) {
        close.insert(0, name + ")");
      }
    }
    String all = open.append(close).toString();
    return all.isEmpty() ? "-" : all;
  }
}
