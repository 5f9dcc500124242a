package dev.lede.peers;

import dev.lede.app.evaluate.NamedSpan;
import dev.lede.app.evaluate.Reading;
import dev.lede.app.evaluate.ScoredEngine;
import dev.lede.app.evaluate.tree.TreeWord;
import dev.lede.app.evaluate.tree.TreebankSentence;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** CoreNLP, at its defaults or with its three entity CRFs alone. */
final class CoreNlpEngine implements ScoredEngine {

  /** It reports pronouns as persons; ours are not among the names, so they are left out. */
  private static final Set<String> PRONOUNS =
      Set.of(
          "i",
          "me",
          "my",
          "mine",
          "myself",
          "you",
          "your",
          "yours",
          "he",
          "him",
          "his",
          "himself",
          "she",
          "her",
          "hers",
          "herself",
          "we",
          "us",
          "our",
          "ours",
          "they",
          "them",
          "their",
          "theirs",
          "themselves",
          "it",
          "its",
          "itself");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("PERSON", "PERSON"),
          Map.entry("ORGANIZATION", "ORG"),
          Map.entry("LOCATION", "LOC"),
          Map.entry("CITY", "GPE"),
          Map.entry("STATE_OR_PROVINCE", "GPE"),
          Map.entry("COUNTRY", "GPE"),
          Map.entry("NATIONALITY", "NORP"),
          Map.entry("RELIGION", "NORP"),
          Map.entry("IDEOLOGY", "NORP"),
          Map.entry("TITLE", "TITLE"),
          Map.entry("DATE", "DATE"),
          Map.entry("DURATION", "DATE"),
          Map.entry("SET", "DATE"),
          Map.entry("TIME", "TIME"),
          Map.entry("MONEY", "MONEY"),
          Map.entry("PERCENT", "PERCENT"),
          Map.entry("NUMBER", "CARDINAL"),
          Map.entry("ORDINAL", "ORDINAL"));

  private final String name;
  private final boolean everything;
  private final StanfordCoreNLP pipeline;
  private final Properties properties;
  private StanfordCoreNLP givenWords;

  private CoreNlpEngine(String name, boolean everything, Properties properties) {
    this.name = name;
    this.everything = everything;
    this.properties = properties;
    this.pipeline = new StanfordCoreNLP(properties);
  }

  /** tokenize, pos, lemma, ner, depparse, nothing else said. */
  static ScoredEngine defaults() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    return new CoreNlpEngine("CoreNLP 4.5.10", true, properties);
  }

  /** Its three CRFs: no times, no fine types, no numbers. */
  static ScoredEngine entitiesOnly() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    return new CoreNlpEngine("CoreNLP's CRFs", false, properties);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean hasFineTypes() {
    return everything;
  }

  @Override
  public Reading read(String text) {
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    List<TreeWord> words = new ArrayList<>();
    if (everything) {
      for (CoreSentence sentence : document.sentences()) {
        int before = words.size();
        words(sentence).forEach(word -> words.add(word.shift(0, before)));
      }
    }
    return new Reading(spans(document), words);
  }

  private static Map<NamedSpan, Double> spans(CoreDocument document) {
    Map<NamedSpan, Double> spans = new LinkedHashMap<>();
    for (CoreEntityMention mention : document.entityMentions()) {
      String type = TYPES.get(mention.entityType());
      if (type != null && !PRONOUNS.contains(mention.text().toLowerCase(Locale.ROOT))) {
        int start = mention.charOffsets().first();
        spans.put(new NamedSpan(start, mention.charOffsets().second(), type), Double.NaN);
      }
    }
    return spans;
  }

  private static List<TreeWord> words(CoreSentence sentence) {
    SemanticGraph tree = sentence.dependencyParse();
    List<TreeWord> words = new ArrayList<>();
    for (CoreLabel token : sentence.tokens()) {
      IndexedWord node = tree.getNodeByIndexSafe(token.index());
      SemanticGraphEdge edge =
          node == null || tree.getParent(node) == null
              ? null
              : tree.getEdge(tree.getParent(node), node);
      words.add(
          new TreeWord(
              token.beginPosition(),
              token.endPosition(),
              token.lemma(),
              "-",
              token.tag(),
              edge == null ? -1 : edge.getGovernor().index() - 1,
              edge == null ? "root" : edge.getRelation().getShortName()));
    }
    return words;
  }

  @Override
  public List<TreeWord> parse(TreebankSentence sentence) {
    if (!everything) {
      return List.of();
    }
    if (givenWords == null) {
      Properties given = new Properties(properties);
      given.setProperty("annotators", "tokenize,pos,lemma,depparse");
      given.setProperty("tokenize.whitespace", "true");
      given.setProperty("ssplit.eolonly", "true");
      givenWords = new StanfordCoreNLP(given);
    }
    List<String> forms =
        sentence.words().stream().map(word -> sentence.form(word).replace(' ', '_')).toList();
    CoreDocument document = new CoreDocument(String.join(" ", forms));
    givenWords.annotate(document);
    return GivenWords.at(sentence, words(document.sentences().get(0)));
  }

  @Override
  public void close() {
    StanfordCoreNLP.clearAnnotatorPool();
  }
}
