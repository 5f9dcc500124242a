package dev.lede.figures;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Relation;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.nlp.Pipeline;
import dev.lede.nlp.article.Pronouns;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.nlp.relation.RelationReader;
import dev.lede.text.Document;
import dev.lede.text.Sentence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints the relations of articles (JSON lines with a text), as in {@code
 * src/test/resources/relations/judged.tsv}: {@code java -cp target/lede.jar
 * src/jmh/java/dev/lede/figures/Relations.java test.jsonl}.
 */
public final class Relations {
  private Relations() {}

  public static void main(String[] files) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    try (Pipeline pipeline = Pipeline.load()) {
      for (String file : files) {
        for (String line : Files.readAllLines(Path.of(file))) {
          if (!line.isBlank()) {
            print(pipeline, mapper.readTree(line).get("text").textValue());
          }
        }
      }
    }
  }

  private static void print(Pipeline pipeline, String text) {
    List<Sentence> sentences = Document.of(text).sentences();
    List<SentenceAnnotations> answers =
        pipeline.annotate(sentences.stream().map(Sentence::text).toList());
    for (int i = 0; i < sentences.size(); i++) {
      print(sentences.get(i), answers.get(i));
    }
  }

  private static void print(Sentence sentence, SentenceAnnotations answer) {
    List<Mention> mentions = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    for (Span span : Pronouns.among(sentence.text(), answer)) {
      String id = "m" + mentions.size();
      String name = sentence.text().substring(span.start(), span.end());
      int start = sentence.start();
      names.put(id, name);
      mentions.add(
          new Mention(
              id,
              start + span.start(),
              start + span.end(),
              name,
              span.label(),
              span.score(),
              null,
              null,
              null));
    }
    ReadSentence read = new ReadSentence(sentence.start(), sentence.text(), answer, mentions);
    for (Relation relation : RelationReader.read(read)) {
      System.out.println(
          String.join(
              "\t",
              names.get(relation.subject()),
              (relation.negated() ? "not " : "") + relation.predicate(),
              names.get(relation.object()),
              names.getOrDefault(relation.attribution(), ""),
              sentence.text().replaceAll("\\s+", " ")));
    }
  }
}
