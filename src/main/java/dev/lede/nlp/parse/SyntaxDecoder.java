package dev.lede.nlp.parse;

import dev.lede.annotation.Token;
import dev.lede.nlp.encoder.ModelLabels;
import dev.lede.nlp.encoder.WordScores;
import dev.lede.nlp.token.Word;
import java.util.ArrayList;
import java.util.List;

/** Scores of the syntax heads to the tokens of a sentence. Immutable, thread-safe. */
public final class SyntaxDecoder {

  private final List<String> upos;
  private final List<String> xpos;
  private final List<String> relations;
  private final List<LemmaScript> scripts;
  private final Lemmas lemmas = new Lemmas(LemmaTable.load());

  /** Decodes with the labels of a model and the table of lemmas that is part of the program. */
  public SyntaxDecoder(ModelLabels labels) {
    upos = labels.upos();
    xpos = labels.xpos();
    relations = labels.relation();
    scripts = labels.lemma().stream().map(LemmaScript::parse).toList();
  }

  /** Tokens of {@code sentence}, one a word, in a tree with one root. */
  public List<Token> decode(String sentence, List<Word> words, WordScores scores) {
    int[] heads = SpanningTree.heads(scores.arcs());
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String form = sentence.substring(word.start(), word.end());
      String pos = upos.get(scores.upos()[i]);
      String tag = xpos.get(scores.xpos()[i]);
      tokens.add(
          new Token(
              word.start(),
              word.end(),
              lemmas.lemma(form, pos, tag, scripts.get(scores.lemma()[i])),
              pos,
              tag,
              heads[i] - 1,
              heads[i] == 0 ? "root" : relations.get(scores.relations().best(i, heads[i]))));
    }
    return tokens;
  }
}
