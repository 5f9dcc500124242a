package dev.lede.session;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.annotation.Alternative;
import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Token;
import dev.lede.nlp.agreement.Agreement;
import dev.lede.nlp.article.EntityGrouping;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.nlp.reader.ArticleDate;
import dev.lede.nlp.reader.ArticleReader;
import dev.lede.nlp.reader.Figure;
import dev.lede.nlp.reader.ReadArticle;
import dev.lede.text.Document;
import dev.lede.text.Sentence;
import dev.lede.text.TextRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    this.answers =
        Agreement.of(document.sentences().stream().map(Sentence::text).toList(), answers);
    this.date = ArticleDate.of(document.text(), given);
  }

  ArticleAnnotations assemble(Corrections corrections, AnalysisFailure.Code gap) {
    List<Alternative> alternatives = new ArrayList<>();
    List<Mention> found = found(alternatives);
    Overrides overrides = new Overrides(corrections.mentions());
    List<Mention> mentions = valued(overrides.among(found, document.text()));
    List<ReadSentence> sentences = sentences(mentions);
    ReadArticle article = ArticleReader.read(document.text(), date, sentences);
    Regrouping regrouping =
        Regrouping.of(entities(article.entities(), mentions), mentions, corrections.groups());
    List<Entity> entities = regrouping.entities();
    return new ArticleAnnotations(
        date.date(),
        joined(mentions, entities),
        entities,
        document.sentences(),
        tokens(),
        regrouping.spoken(article.quotes()),
        article.zones(),
        ArticleReader.relations(sentences),
        ArticleReader.coMentions(sentences, article.zones(), entities),
        among(mentions, alternatives),
        analysed(),
        gap);
  }

  private List<Mention> found(List<Alternative> alternatives) {
    MentionBuilder builder = new MentionBuilder();
    Changes changes = new Changes();
    for (int i = 0; i < answers.size(); i++) {
      if (answers.get(i) != null) {
        Sentence sentence = document.sentences().get(i);
        builder.build(sentence, answers.get(i), null, List.of(), changes).stream()
            .filter(shown -> shown.span().runnerUp() != null)
            .forEach(s -> alternatives.add(new Alternative(s.id(), s.span().runnerUp())));
      }
    }
    return changes.take().add();
  }

  /** Those of mentions that are there. */
  private static List<Alternative> among(List<Mention> mentions, List<Alternative> all) {
    Set<String> ids = new HashSet<>();
    mentions.forEach(mention -> ids.add(mention.id()));
    return all.stream().filter(alternative -> ids.contains(alternative.mention())).toList();
  }

  private List<Mention> valued(List<Mention> mentions) {
    List<Figure> figures =
        mentions.stream()
            .filter(m -> m.label().hasValue())
            .map(m -> new Figure(m.start(), m.end(), m.label()))
            .toList();
    Iterator<String> values = date.values(document.text(), figures).iterator();
    return mentions.stream()
        .map(m -> m.label().hasValue() ? m.withValue(values.next()) : m)
        .toList();
  }

  /** Each sentence with the mentions that lie in it. */
  private List<ReadSentence> sentences(List<Mention> mentions) {
    List<ReadSentence> sentences = new ArrayList<>(answers.size());
    int next = 0;
    for (int i = 0; i < answers.size(); i++) {
      Sentence sentence = document.sentences().get(i);
      List<Mention> inside = new ArrayList<>();
      while (next < mentions.size() && mentions.get(next).start() < sentence.end()) {
        Mention mention = mentions.get(next++);
        if (mention.start() >= sentence.start() && mention.end() <= sentence.end()) {
          inside.add(mention);
        }
      }
      SentenceAnnotations answer = answers.get(i);
      SentenceAnnotations known = answer == null ? SentenceAnnotations.EMPTY : answer;
      sentences.add(new ReadSentence(sentence.start(), sentence.text(), known, inside));
    }
    return sentences;
  }

  /**
   * The entities, and one for each name that goes over the end of a sentence, as those of the
   * caller may; in order of their first mention.
   */
  private static List<Entity> entities(List<Entity> found, List<Mention> mentions) {
    Set<String> known = new HashSet<>();
    found.forEach(entity -> known.addAll(entity.mentions()));
    List<Mention> rest =
        mentions.stream()
            .filter(m -> m.label() != Label.PRONOUN && !known.contains(m.id()))
            .toList();
    if (rest.isEmpty()) {
      return found;
    }
    Map<String, Integer> place = new HashMap<>();
    mentions.forEach(mention -> place.put(mention.id(), place.size()));
    List<Entity> all = new ArrayList<>(found);
    all.addAll(EntityGrouping.group(rest));
    all.sort(Comparator.comparing(entity -> place.get(entity.mentions().get(0))));
    return all;
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
