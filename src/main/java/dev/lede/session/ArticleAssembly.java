package dev.lede.session;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.annotation.Entity;
import dev.lede.annotation.Mention;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Token;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.nlp.reader.ArticleDate;
import dev.lede.nlp.reader.ArticleReader;
import dev.lede.nlp.reader.ReadArticle;
import dev.lede.text.Document;
import dev.lede.text.Sentence;
import dev.lede.text.TextRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes of the answers for the sentences of an article all that is known of it. */
final class ArticleAssembly {
  private final Document document;
  private final List<SentenceAnnotations> answers;
  private final ArticleDate date;

  /**
   * Of one article.
   *
   * @param answers one a sentence, null where there is none
   * @param given when it was written, or null
   */
  ArticleAssembly(Document document, List<SentenceAnnotations> answers, LocalDate given) {
    this.document = document;
    this.answers = answers;
    this.date = ArticleDate.of(document.text(), given);
  }

  ArticleAnnotations assemble(Overrides overrides, AnalysisFailure.Code gap) {
    List<Mention> mentions = overrides.among(found(), document.text(), date);
    List<ReadSentence> sentences = sentences(mentions);
    ReadArticle article = ArticleReader.read(document.text(), sentences);
    return new ArticleAnnotations(
        date.date(),
        joined(mentions, article.entities()),
        article.entities(),
        document.sentences(),
        tokens(),
        article.quotes(),
        article.zones(),
        List.of(),
        analysed(),
        gap);
  }

  private List<Mention> found() {
    MentionBuilder builder = new MentionBuilder();
    Changes changes = new Changes();
    for (int i = 0; i < answers.size(); i++) {
      if (answers.get(i) != null) {
        builder.build(document.sentences().get(i), answers.get(i), date, List.of(), changes);
      }
    }
    return changes.take().add();
  }

  /** Each mention in the sentence in which it starts, even if it goes on in the next. */
  private List<ReadSentence> sentences(List<Mention> mentions) {
    List<ReadSentence> sentences = new ArrayList<>(answers.size());
    int next = 0;
    for (int i = 0; i < answers.size(); i++) {
      Sentence sentence = document.sentences().get(i);
      int from = next;
      while (next < mentions.size() && mentions.get(next).start() < sentence.end()) {
        next++;
      }
      SentenceAnnotations answer =
          answers.get(i) == null ? SentenceAnnotations.EMPTY : answers.get(i);
      sentences.add(
          new ReadSentence(
              sentence.start(), sentence.text(), answer, mentions.subList(from, next)));
    }
    return sentences;
  }

  private static List<Mention> joined(List<Mention> mentions, List<Entity> entities) {
    Map<String, String> entityOf = new HashMap<>();
    for (Entity entity : entities) {
      entity.mentions().forEach(mention -> entityOf.put(mention, entity.id()));
    }
    return mentions.stream().map(m -> m.withEntity(entityOf.get(m.id()))).toList();
  }

  private List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      if (answers.get(i) != null) {
        int start = document.sentences().get(i).start();
        int before = tokens.size();
        answers.get(i).tokens().forEach(token -> tokens.add(token.shift(start, before)));
      }
    }
    return tokens;
  }

  /** The text without the stretches of sentences that have no answer. */
  private List<TextRange> analysed() {
    List<TextRange> ranges = new ArrayList<>();
    int from = 0;
    boolean read = !answers.contains(null);
    for (int i = 0; i < answers.size(); i++) {
      if (answers.get(i) != null) {
        read = true;
        continue;
      }
      Sentence missing = document.sentences().get(i);
      if (read && from < missing.start()) {
        ranges.add(new TextRange(from, missing.start()));
      }
      from = missing.end();
      read = false;
    }
    if (read && from < document.text().length()) {
      ranges.add(new TextRange(from, document.text().length()));
    }
    return ranges;
  }
}
