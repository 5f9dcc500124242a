package dev.lede.app.evaluate;

import dev.lede.annotation.Quote;
import dev.lede.app.evaluate.JudgedArticle.Spoken;
import dev.lede.session.ArticleAnnotations;
import dev.lede.text.TextRange;
import java.util.List;
import java.util.Objects;

/**
 * How well the quotes of articles, and who says them, are those that a reader marked. Indirect
 * speech is also counted where it is found from and to other words: its verb of saying is the same
 * when the two overlap by more than half of each. Confined to one thread.
 */
final class JudgedSpeech {
  private final Tally direct = new Tally("direct");
  private final Tally directSpeakers = new Tally("  and its speaker");
  private final Tally indirect = new Tally("indirect");
  private final Tally roughly = new Tally("indirect, roughly");
  private final Tally speakers = new Tally("  and its speaker");

  void add(JudgedArticle article, ArticleAnnotations answer) {
    List<FoundEntity> entities = FoundEntity.of(article, answer);
    for (Spoken spoken : article.speeches()) {
      (spoken.direct() ? direct : indirect).wanted();
      (spoken.direct() ? directSpeakers : speakers).wanted();
      if (!spoken.direct()) {
        roughly.wanted();
        if (answer.quotes().stream().noneMatch(q -> !q.direct() && alike(spoken, q))) {
          roughly.missed(article.name() + ": " + spoken.range().of(article.text()));
        }
      }
    }
    answer.quotes().forEach(quote -> count(article, quote, entities));
  }

  private void count(JudgedArticle article, Quote quote, List<FoundEntity> entities) {
    String where = article.name() + ": " + quote.text() + " = " + quote.speakerText();
    boolean same = article.speeches().stream().anyMatch(s -> same(s, quote));
    Spoken spoken =
        article.speeches().stream()
            .filter(s -> s.direct() == quote.direct() && alike(s, quote))
            .findFirst()
            .orElse(null);
    boolean heard = spoken != null && spoken.speaker() == speaker(quote, entities);
    if (quote.direct()) {
      direct.found(same, where);
      directSpeakers.found(heard, where);
    } else {
      indirect.found(same, where);
      roughly.found(spoken != null, where);
      speakers.found(heard, where);
    }
  }

  private static boolean same(Spoken spoken, Quote quote) {
    TextRange range = spoken.range();
    return spoken.direct() == quote.direct()
        && range.start() == quote.start()
        && range.end() == quote.end();
  }

  private static boolean alike(Spoken spoken, Quote quote) {
    TextRange range = spoken.range();
    int common = Math.min(range.end(), quote.end()) - Math.max(range.start(), quote.start());
    return 2 * common > range.length() && 2 * common > quote.end() - quote.start();
  }

  /** The marked entity that speaks, 0 when nobody is told. */
  private static int speaker(Quote quote, List<FoundEntity> entities) {
    return entities.stream()
        .filter(entity -> Objects.equals(entity.entity().id(), quote.speaker()))
        .mapToInt(FoundEntity::meant)
        .findFirst()
        .orElse(quote.speaker() == null ? 0 : -1);
  }

  Tally indirect() {
    return roughly;
  }

  List<Tally> tallies() {
    return List.of(direct, directSpeakers, indirect, roughly, speakers);
  }
}
