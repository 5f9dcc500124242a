package dev.lede.nlp.relation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.annotation.Mention;
import dev.lede.annotation.Relation;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.nlp.Pipeline;
import dev.lede.nlp.article.Pronouns;
import dev.lede.nlp.article.ReadSentence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Relations of sentences that the shipped model parses. */
class RelationReaderIT {

  @Test
  void readsSentencesOfTheModel() {
    try (Pipeline pipeline = Pipeline.load()) {
      assertSays(
          pipeline,
          "Angela Merkel met with Emmanuel Macron in Berlin.",
          "Angela Merkel | meet with | Emmanuel Macron");
      assertSays(pipeline, "Google was sued by Oracle in California.", "Oracle | sue | Google");
      assertSays(
          pipeline,
          "Vladimir Putin is the president of Russia.",
          "Vladimir Putin | be president of | Russia");
    }
  }

  private static void assertSays(Pipeline pipeline, String text, String relation) {
    SentenceAnnotations answer = pipeline.annotate(List.of(text)).get(0);
    List<Mention> mentions = new ArrayList<>();
    for (Span span : Pronouns.among(text, answer)) {
      String name = text.substring(span.start(), span.end());
      int index = mentions.size();
      mentions.add(
          new Mention(
              "" + index, span.start(), span.end(), name, span.label(), 1, null, null, null));
    }
    List<String> found = new ArrayList<>();
    for (Relation r : RelationReader.read(new ReadSentence(0, text, answer, mentions))) {
      String subject = mentions.get(Integer.parseInt(r.subject())).text();
      String object = mentions.get(Integer.parseInt(r.object())).text();
      found.add(subject + " | " + r.predicate() + " | " + object);
    }
    assertTrue(found.contains(relation), found.toString());
  }
}
