package dev.lede.nlp.relation;

import dev.lede.annotation.Mention;
import dev.lede.annotation.Relation;
import dev.lede.annotation.Token;
import dev.lede.nlp.article.Dateline;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers the relations of a sentence. */
final class Findings {
  private final ReadSentence sentence;
  private final Tree tree;
  private final Attributions attributions;

  /** Where the sentence begins after its dateline, in the document. */
  private final int opening;

  private final List<Relation> relations = new ArrayList<>();
  private final Set<List<String>> told = new HashSet<>();

  Findings(ReadSentence sentence, Tree tree, Attributions attributions) {
    this.sentence = sentence;
    this.tree = tree;
    this.attributions = attributions;
    this.opening = sentence.start() + Dateline.end(sentence.text());
  }

  List<Relation> relations() {
    return List.copyOf(relations);
  }

  /** Adds what each subject does to each object. */
  void add(List<Mention> subjects, String predicate, List<Mention> objects, int verb, boolean not) {
    if (subjects.isEmpty() || objects.isEmpty()) {
      return;
    }
    Attributions.Source source = attributions.of(verb);
    for (Mention subject : subjects) {
      for (Mention object : objects) {
        Token token = tree.token(verb);
        TextRange place = new TextRange(token.start(), token.end()).shift(sentence.start());
        add(subject, predicate, object, not ^ source.denied(), source.speaker(), place);
      }
    }
  }

  /** Adds one relation whose predicate lies at {@code place} in the document. */
  void add(
      Mention subject,
      String predicate,
      Mention object,
      boolean negated,
      Mention speaker,
      TextRange place) {
    boolean apart = subject.end() <= object.start() || object.end() <= subject.start();
    List<String> key = List.of(subject.id(), predicate, object.id());
    if (!apart
        || subject.start() < opening
        || object.start() < opening
        || isReflexive(object)
        || relations.size() >= RelationReader.MOST
        || !told.add(key)) {
      return;
    }
    int start = Math.min(place.start(), Math.min(subject.start(), object.start()));
    int end = Math.max(place.end(), Math.max(subject.end(), object.end()));
    String attribution = speaker == null ? null : speaker.id();
    relations.add(
        new Relation(
            subject.id(), predicate, object.id(), negated, attribution, new TextRange(start, end)));
  }

  private static boolean isReflexive(Mention mention) {
    return mention.text().endsWith("self") || mention.text().endsWith("selves");
  }
}
