package dev.lede.nlp.encoder;

import java.util.List;

/**
 * Names of the outputs of a model, as its {@code labels.json} lists them, and who it is.
 *
 * @param name name of the model
 * @param version version of the model
 * @param entity BIO labels in the order of the logits, {@code O} first
 * @param upos universal parts of speech
 * @param xpos Penn Treebank tags
 * @param lemma lemma scripts, see {@code nlp.parse.LemmaScript}
 * @param relation Universal Dependencies relations
 */
public record ModelLabels(
    String name,
    String version,
    List<String> entity,
    List<String> upos,
    List<String> xpos,
    List<String> lemma,
    List<String> relation) {

  public ModelLabels {
    entity = List.copyOf(entity);
    upos = List.copyOf(upos);
    xpos = List.copyOf(xpos);
    lemma = List.copyOf(lemma);
    relation = List.copyOf(relation);
  }
}
