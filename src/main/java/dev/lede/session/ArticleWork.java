package dev.lede.session;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.annotation.Entity;
import dev.lede.annotation.Mention;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Token;
import dev.lede.nlp.article.EntityGrouping;
import dev.lede.text.Document;
import dev.lede.text.Sentence;
import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One article on its way: its sentences, the answers so far, and what they make together. */
final class ArticleWork {
  private final Document document;
  private final Overrides overrides;
  private final int chunk;
  private final List<SentenceAnnotations> answers;
  private int next;
  private AnalysisFailure.Code gap;

  ArticleWork(String text, Overrides overrides, int chunk) {
    this.document = Document.of(text);
    this.overrides = overrides;
    this.chunk = chunk;
    this.answers = Arrays.asList(new SentenceAnnotations[document.sentences().size()]);
  }

  boolean hasNext() {
    return next < answers.size();
  }

  /** Index of the first sentence of the next chunk. */
  int next() {
    int from = next;
    next = Math.min(from + chunk, answers.size());
    return from;
  }

  /** The sentences of the chunk that starts at this index. */
  List<String> texts(int from) {
    int to = Math.min(from + chunk, answers.size());
    return document.sentences().subList(from, to).stream().map(Sentence::text).toList();
  }

  void answer(int sentence, SentenceAnnotations annotations) {
    answers.set(sentence, annotations);
  }

  /** A sentence has no answer and will have none. */
  void miss(AnalysisFailure.Code why) {
    gap = gap == null ? why : gap;
  }

  /** No chunk is to be begun any more. */
  void stop(AnalysisFailure.Code why) {
    gap = why;
    next = answers.size();
  }

  /** What the answers make together. */
  ArticleAnnotations result() {
    List<Mention> mentions = mentions();
    List<Entity> entities = EntityGrouping.group(mentions);
    return new ArticleAnnotations(
        joined(mentions, entities),
        entities,
        document.sentences(),
        tokens(),
        List.of(),
        List.of(),
        analysed(),
        gap);
  }

  private List<Mention> mentions() {
    MentionBuilder builder = new MentionBuilder();
    Changes changes = new Changes();
    for (int i = 0; i < answers.size(); i++) {
      if (answers.get(i) != null) {
        builder.build(document.sentences().get(i), answers.get(i), List.of(), changes);
      }
    }
    return overrides.among(changes.take().add(), document.text());
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
