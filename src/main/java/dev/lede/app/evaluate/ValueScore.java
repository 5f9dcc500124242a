package dev.lede.app.evaluate;

import dev.lede.annotation.Label;
import dev.lede.app.evaluate.GoldValue.Kind;
import dev.lede.nlp.value.ArticleValues.Expression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Compares values with those of annotators. A mention found counts for the gold mention that it has
 * the borders of, or else overlaps; a value is right when it means the same. Confined to one
 * thread.
 */
final class ValueScore {

  private static final Set<Label> CALENDAR = EnumSet.of(Label.DATE, Label.TIME);

  private final Set<Label> labels = EnumSet.noneOf(Label.class);
  private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
  private final ValueScope scope;
  private final ValueCounts counts = new ValueCounts();
  private final List<String> errors = new ArrayList<>();

  /** A score of what {@code articles} have annotated: their labels and kinds of values. */
  ValueScore(List<ValuedArticle> articles, ValueScope scope) {
    this.scope = scope;
    articles.forEach(article -> article.values().forEach(value -> labels.add(value.label())));
    labels.addAll(labels.stream().anyMatch(CALENDAR::contains) ? CALENDAR : Set.of());
    articles.forEach(article -> article.values().forEach(value -> kinds.add(value.kind())));
  }

  /** Adds an article of which the engine found {@code mentions}. */
  void add(ValuedArticle article, LocalDate date, List<Expression> mentions) {
    List<GoldValue> found = new ArrayList<>();
    List<String> values = scope.values(article.text(), date, mentions);
    for (int i = 0; i < mentions.size(); i++) {
      Expression mention = mentions.get(i);
      String value = values.get(i) == null ? "" : values.get(i);
      GoldValue one = new GoldValue(mention.start(), mention.end(), mention.label(), value);
      if (labels.contains(one.label())) {
        found.add(one);
      }
    }
    compare(article, found);
  }

  /** Adds an article with the mentions of its annotators. */
  void addGoldSpans(ValuedArticle article, LocalDate date) {
    add(
        article,
        date,
        article.values().stream()
            .map(value -> new Expression(value.start(), value.end(), value.label()))
            .toList());
  }

  ValueCounts counts() {
    return counts;
  }

  /**
   * What is wrong, a line each: the words, the gold value, the value found; "borders" when only
   * those differ, "missing" for the value when nothing was found, for the gold value when too much
   * was.
   */
  List<String> errors() {
    return List.copyOf(errors);
  }

  private void compare(ValuedArticle article, List<GoldValue> found) {
    List<GoldValue> left = new ArrayList<>(found);
    for (GoldValue gold : article.values()) {
      GoldValue pair = pair(gold, left);
      left.remove(pair);
      boolean open = gold.value().isEmpty();
      if (open) {
        continue;
      }
      counts.addGold();
      if (pair != null) {
        boolean right = SameValue.same(gold.value(), pair.value());
        counts.addFound();
        counts.addPair(gold.sameBorders(pair), right);
        notePair(article, gold, pair, right);
      } else {
        note(article, gold, gold.value(), "missing");
      }
    }
    left.removeIf(one -> !kinds.contains(one.kind()));
    left.forEach(one -> counts.addFound());
    left.forEach(one -> note(article, one, "missing", one.value()));
  }

  private static GoldValue pair(GoldValue gold, List<GoldValue> found) {
    GoldValue best = null;
    for (GoldValue one : found) {
      boolean kind =
          one.label() == gold.label()
              || (CALENDAR.contains(one.label()) && CALENDAR.contains(gold.label()));
      if (kind && one.sameBorders(gold)) {
        return one;
      }
      best = best == null && (kind && one.overlaps(gold)) ? one : best;
    }
    return best;
  }

  private void notePair(ValuedArticle article, GoldValue gold, GoldValue pair, boolean right) {
    if (!right) {
      note(article, pair, gold.value(), pair.value());
    }
    if (!gold.sameBorders(pair)) {
      String words = article.text().substring(gold.start(), gold.end()).replaceAll("\\s", " ");
      note(article, pair, words, "borders");
    }
  }

  private void note(ValuedArticle article, GoldValue at, String gold, String found) {
    errors.add("%s\t%s\t%s".formatted(context(article.text(), at), gold, found));
  }

  private static String context(String text, GoldValue value) {
    String before = text.substring(Math.max(0, value.start() - 50), value.start());
    String after = text.substring(value.end(), Math.min(text.length(), value.end() + 30));
    String words = text.substring(value.start(), value.end());
    return (before + "[" + words + "]" + after).replaceAll("\\s", " ");
  }
}
