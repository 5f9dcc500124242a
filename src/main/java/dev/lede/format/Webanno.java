package dev.lede.format;

import dev.lede.annotation.Mention;
import dev.lede.annotation.Token;
import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * WebAnno TSV 3.3 (appendix of the INCEpTION user guide), with the layer of named entities. Several
 * mentions on one token are stacked with bars, and each that is stacked or longer than a token has
 * a number in brackets. Offsets are UTF-16 code units, as INCEpTION counts.
 */
final class Webanno {
  private static final String HEADER =
      """
      #FORMAT=WebAnno TSV 3.3
      #T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value

      """;

  private final AnnotatedText article;
  private final TokenMentions laid;
  private final Map<Mention, Integer> numbers = new HashMap<>();
  private final StringBuilder out = new StringBuilder(HEADER);

  private Webanno(AnnotatedText article) {
    this.article = article;
    this.laid = new TokenMentions(article.tokens(), article.mentions());
    number();
  }

  static String write(AnnotatedText article) {
    return new Webanno(article).all();
  }

  private void number() {
    Set<Mention> once = new HashSet<>();
    Set<Mention> numbered = new HashSet<>();
    for (int i = 0; i < article.tokens().size(); i++) {
      List<Mention> here = laid.at(i);
      for (Mention mention : here) {
        if (here.size() > 1 || !once.add(mention)) {
          numbered.add(mention);
        }
      }
    }
    for (Mention mention : article.mentions()) {
      if (numbered.contains(mention)) {
        numbers.put(mention, numbers.size() + 1);
      }
    }
  }

  private String all() {
    for (SentenceTokens sentence : SentenceTokens.of(article)) {
      TextRange range = sentence.range();
      out.append("\n#Text=").append(escapedLine(article.cover(range.start(), range.end())));
      out.append('\n');
      for (int i = sentence.from(); i < sentence.to(); i++) {
        Token token = article.tokens().get(i);
        out.append(sentence.number()).append('-').append(i - sentence.from() + 1).append('\t');
        out.append(token.start()).append('-').append(token.end()).append('\t');
        out.append(escapedLine(article.cover(token.start(), token.end()))).append('\t');
        out.append(column(i, "*")).append('\t').append(column(i, null)).append("\t\n");
      }
    }
    return out.toString();
  }

  /** The annotations on a token in one column; {@code fixed} instead of the labels when given. */
  private String column(int token, String fixed) {
    List<String> cells = new ArrayList<>();
    for (Mention mention : laid.at(token)) {
      Integer number = numbers.get(mention);
      String value = fixed == null ? escaped(mention.label().name()) : fixed;
      cells.add(number == null ? value : value + '[' + number + ']');
    }
    return cells.isEmpty() ? "_" : String.join("|", cells);
  }

  private static String escaped(String value) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      out.append("\\[]|_->\t\n*;".indexOf(c) >= 0 ? "\\" + c : String.valueOf(c));
    }
    return out.toString();
  }

  private static String escapedLine(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\r", "\\r")
        .replace("\n", "\\n");
  }
}
