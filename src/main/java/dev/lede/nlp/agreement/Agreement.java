package dev.lede.nlp.agreement;

import dev.lede.annotation.Label;
import dev.lede.annotation.RunnerUp;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.nlp.agreement.SentenceNames.Name;
import dev.lede.nlp.agreement.SentenceNames.Stray;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Gives the sentences of an article the labels that the article agrees on. */
public final class Agreement {
  /** Labels of names that are looked for where a sentence misses them. */
  private static final Set<Label> SOUGHT =
      EnumSet.of(Label.PERSON, Label.ORG, Label.GPE, Label.LOC);

  /**
   * Scores of what the article changed, near to how much of it was right on lede-news dev: 17 of 22
   * other labels, 3 of 3 names found. They do not depend on the votes, so a sentence changes only
   * when a winner does.
   */
  private static final double RELABELLED = 0.7;

  private static final double FOUND = 0.8;

  /** What the sentence of a found name says of it by itself. */
  private static final RunnerUp NO_NAME = new RunnerUp(null, 1 - FOUND, true);

  private Agreement() {}

  /**
   * Agrees on a whole article at once. Pure; linear in the length of the article.
   *
   * @param sentences texts of the sentences
   * @param answers what the engine says of each; null where it said nothing
   * @return one answer a sentence; the same object where nothing changes
   */
  public static List<SentenceAnnotations> of(
      List<String> sentences, List<SentenceAnnotations> answers) {
    ArticleNames article = new ArticleNames();
    List<ArticleNames.Voice> voices = new ArrayList<>(answers.size());
    for (int i = 0; i < answers.size(); i++) {
      SentenceAnnotations answer = answers.get(i);
      voices.add(answer == null ? null : article.add(sentences.get(i), answer));
    }
    List<SentenceAnnotations> agreed = new ArrayList<>(answers.size());
    voices.forEach(voice -> agreed.add(voice == null ? null : article.agreed(voice)));
    return agreed;
  }

  /** One sentence as the article sees it; the same object where nothing changes. */
  static SentenceAnnotations of(SentenceAnnotations own, SentenceNames names, NameVotes votes) {
    List<Span> spans = new ArrayList<>(own.spans().size());
    boolean changed = false;
    Iterator<Name> next = names.names().iterator();
    for (Span span : own.spans()) {
      Span agreed = SentenceNames.isName(span) ? relabelled(next.next(), votes) : span;
      changed |= agreed.label() != span.label();
      spans.add(agreed);
    }
    changed |= addKnown(names.strays(), votes, spans);
    if (!changed) {
      return own;
    }
    spans.sort(SentenceAnnotations.OUTER_FIRST);
    return new SentenceAnnotations(spans, own.tokens());
  }

  private static Span relabelled(Name name, NameVotes votes) {
    Span span = name.span();
    Label winner = votes.winner(name.key());
    if (winner == span.label()) {
      return span;
    }
    RunnerUp own = new RunnerUp(span.label(), span.score(), true);
    return new Span(span.start(), span.end(), winner, RELABELLED, own);
  }

  /** Adds the strays that the article knows, the first and longest first, without overlap. */
  private static boolean addKnown(List<Stray> strays, NameVotes votes, List<Span> spans) {
    int end = 0;
    for (Stray stray : strays) {
      if (stray.start() >= end && votes.isSure(stray.text())) {
        Label winner = votes.winner(stray.key());
        if (SOUGHT.contains(winner)) {
          spans.add(new Span(stray.start(), stray.end(), winner, FOUND, NO_NAME));
          end = stray.end();
        }
      }
    }
    return end > 0;
  }
}
