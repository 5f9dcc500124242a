package dev.lede.app.evaluate;

import dev.lede.annotation.Mention;
import dev.lede.annotation.Quote;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.nlp.SentenceAnnotator;
import dev.lede.nlp.article.Pronouns;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.nlp.reader.ArticleDate;
import dev.lede.nlp.reader.ArticleReader;
import dev.lede.text.Document;
import dev.lede.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Reads the quotes of articles as the server does and scores them. */
final class QuoteEvaluation {
  private final SentenceAnnotator annotator;

  QuoteEvaluation(SentenceAnnotator annotator) {
    this.annotator = annotator;
  }

  QuoteScore score(List<GoldArticle> articles) {
    QuoteScore score = new QuoteScore();
    for (GoldArticle article : articles) {
      score.add(article.quotes(), quotes(article.text()));
    }
    return score;
  }

  private List<Quote> quotes(String text) {
    List<Sentence> sentences = Document.of(text).sentences();
    List<SentenceAnnotations> answers =
        annotator.annotate(sentences.stream().map(Sentence::text).toList());
    List<ReadSentence> read = new ArrayList<>();
    int mentions = 0;
    for (int i = 0; i < answers.size(); i++) {
      ReadSentence sentence = read(sentences.get(i), answers.get(i), mentions);
      mentions += sentence.mentions().size();
      read.add(sentence);
    }
    return ArticleReader.read(text, ArticleDate.of(text, null), read).quotes();
  }

  private static ReadSentence read(Sentence sentence, SentenceAnnotations annotations, int from) {
    List<Mention> mentions = new ArrayList<>();
    for (Span span : Pronouns.among(sentence.text(), annotations)) {
      mentions.add(
          new Mention(
              "m" + (from + mentions.size()),
              sentence.start() + span.start(),
              sentence.start() + span.end(),
              sentence.text().substring(span.start(), span.end()),
              span.label(),
              span.score(),
              null,
              null,
              null));
    }
    return new ReadSentence(sentence.start(), sentence.text(), annotations, mentions);
  }
}
