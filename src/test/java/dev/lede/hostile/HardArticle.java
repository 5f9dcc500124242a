package dev.lede.hostile;

import dev.lede.annotation.Label;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.annotation.Token;
import dev.lede.session.ArticleAnnotations;
import dev.lede.session.ArticleAnnotator;
import dev.lede.session.SessionLimits;
import dev.lede.support.CapitalisedWords;
import dev.lede.support.ReadAtOnce;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads a whole article, with an engine that finds far more in it than the model would. */
final class HardArticle {
  /** Each run of capitalised words is a mention, with a label that depends on the words. */
  static final UnaryOperator<SentenceAnnotations> RUNS = UnaryOperator.identity();

  private static final Set<String> VERBS = Set.of("said", "go", "known");
  private static final long NO_LIMIT = 3_600_000;

  private HardArticle() {}

  /** Each word is a mention with this label, and hangs on the first verb of its sentence. */
  static UnaryOperator<SentenceAnnotations> wordsAs(Label label) {
    return found -> {
      List<Token> words = found.tokens();
      int verb = 0;
      while (verb < words.size() && !VERBS.contains(words.get(verb).lemma())) {
        verb++;
      }
      List<Span> spans = new ArrayList<>();
      List<Token> tokens = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        Token word = words.get(i);
        spans.add(new Span(word.start(), word.end(), label, 0.9));
        tokens.add(tagged(word, i, verb == words.size() ? 0 : verb));
      }
      return new SentenceAnnotations(spans, tokens);
    };
  }

  private static Token tagged(Token word, int index, int root) {
    boolean verb = VERBS.contains(word.lemma());
    boolean pronoun = word.tag().equals("PRP");
    String pos = verb ? "VERB" : pronoun ? "PRON" : "PROPN";
    String tag = verb ? "VBD" : pronoun ? "PRP" : "NNP";
    String lemma = word.lemma().equals("said") ? "say" : word.lemma();
    String relation = index == root ? "root" : index < root ? "nsubj" : "obj";
    int head = index == root ? -1 : root;
    return new Token(word.start(), word.end(), lemma, pos, tag, head, relation);
  }

  static ArticleAnnotations read(String text, UnaryOperator<SentenceAnnotations> engine) {
    ArticleAnnotator annotator =
        new ArticleAnnotator(
            (sentences, priority, millis) ->
                Future.succeededFuture(
                    sentences.stream().map(s -> engine.apply(CapitalisedWords.of(s))).toList()),
            new ReadAtOnce(),
            SessionLimits.DEFAULT);
    return annotator.annotate(text, null, NO_LIMIT).result();
  }
}
