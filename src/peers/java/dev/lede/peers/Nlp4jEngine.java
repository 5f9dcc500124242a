package dev.lede.peers;

import dev.lede.app.evaluate.NamedSpan;
import dev.lede.app.evaluate.Reading;
import dev.lede.app.evaluate.ScoredEngine;
import dev.lede.app.evaluate.tree.TreeWord;
import dev.lede.app.evaluate.tree.TreebankSentence;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * NLP4J with its English models: entities with or without trees. Its trees follow guidelines of
 * their own, so that only tags and lemmas can be compared.
 */
final class Nlp4jEngine implements ScoredEngine {

  private static final String FOLDER = "edu/emory/mathcs/nlp/";
  private static final Set<String> AS_OURS =
      Set.of(
          "PERSON",
          "NORP",
          "ORG",
          "GPE",
          "LOC",
          "PRODUCT",
          "EVENT",
          "WORK_OF_ART",
          "LAW",
          "LANGUAGE",
          "DATE",
          "TIME",
          "MONEY",
          "PERCENT",
          "QUANTITY",
          "ORDINAL",
          "CARDINAL");

  private final String name;
  private final boolean trees;
  private final NLPDecoder decoder;

  private Nlp4jEngine(String name, boolean trees) {
    this.name = name;
    this.trees = trees;
    byte[] config = config(trees).getBytes(StandardCharsets.UTF_8);
    this.decoder = new NLPDecoder(new ByteArrayInputStream(config));
  }

  /** Parts of speech, entities and trees. */
  static ScoredEngine entitiesAndTrees() {
    return new Nlp4jEngine("NLP4J 1.1.3 ner + dep", true);
  }

  /** Parts of speech, which its entities need, and entities. */
  static ScoredEngine entitiesOnly() {
    return new Nlp4jEngine("NLP4J 1.1.3 ner", false);
  }

  private static String config(boolean trees) {
    String lexicon = "<%1$s field=\"%2$s\">" + FOLDER + "lexica/%3$s.xz</%1$s>";
    String model = "<%1$s>" + FOLDER + "models/en-%1$s.xz</%1$s>";
    return "<configuration><tsv><column index=\"1\" field=\"form\"/></tsv><lexica>"
        + lexicon.formatted(
            "ambiguity_classes",
            "word_form_simplified_lowercase",
            "en-ambiguity-classes-simplified-lowercase")
        + lexicon.formatted(
            "word_clusters",
            "word_form_simplified_lowercase",
            "en-brown-clusters-simplified-lowercase")
        + lexicon.formatted(
            "word_embeddings", "word_form_undigitalized", "en-word-embeddings-undigitalized")
        + lexicon.formatted(
            "named_entity_gazetteers",
            "word_form_simplified",
            "en-named-entity-gazetteers-simplified")
        + "</lexica><models>"
        + model.formatted("pos")
        + model.formatted("ner")
        + (trees ? model.formatted("dep") : "")
        + "</models></configuration>";
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean hasFineTypes() {
    return true;
  }

  @Override
  public Reading read(String text) {
    Map<NamedSpan, Double> spans = new LinkedHashMap<>();
    List<TreeWord> words = new ArrayList<>();
    try {
      for (NLPNode[] sentence : decoder.decodeDocument(text)) {
        addSpans(sentence, spans);
        int before = words.size();
        words(sentence).forEach(word -> words.add(word.shift(0, before)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Reading(spans, trees ? words : List.of());
  }

  /** BILOU labels to spans; node 0 is the root. */
  private static void addSpans(NLPNode[] sentence, Map<NamedSpan, Double> spans) {
    int start = -1;
    for (int i = 1; i < sentence.length; i++) {
      String label = sentence[i].getNamedEntityTag();
      char kind = label == null || label.isEmpty() ? 'O' : label.charAt(0);
      if (kind == 'B' || kind == 'U') {
        start = sentence[i].getStartOffset();
      }
      if ((kind == 'L' || kind == 'U') && start >= 0) {
        String type = type(label.substring(2));
        if (type != null) {
          spans.put(new NamedSpan(start, sentence[i].getEndOffset(), type), Double.NaN);
        }
        start = -1;
      }
    }
  }

  private static String type(String type) {
    if (AS_OURS.contains(type)) {
      return type;
    }
    return switch (type) {
      case "FAC", "FACILITY" -> "FAC";
      case "ORGANIZATION" -> "ORG";
      case "LOCATION" -> "LOC";
      default -> null;
    };
  }

  private static List<TreeWord> words(NLPNode[] sentence) {
    List<TreeWord> words = new ArrayList<>();
    for (int i = 1; i < sentence.length; i++) {
      NLPNode node = sentence[i];
      words.add(
          new TreeWord(
              node.getStartOffset(),
              node.getEndOffset(),
              node.getLemma() == null ? "-" : node.getLemma(),
              "-",
              node.getPartOfSpeechTag() == null ? "-" : node.getPartOfSpeechTag(),
              words.size(), // its own head: never right, for the guidelines differ
              "-"));
    }
    return words;
  }

  @Override
  public List<TreeWord> parse(TreebankSentence sentence) {
    if (!trees) {
      return List.of();
    }
    List<Token> tokens =
        sentence.words().stream()
            .map(word -> new Token(sentence.form(word), word.start(), word.end()))
            .toList();
    return GivenWords.at(sentence, words(decoder.decode(decoder.toNodeArray(tokens))));
  }

  @Override
  public void close() {}
}
