package dev.lede.peers;

import dev.lede.app.evaluate.LedeEngine;
import dev.lede.app.evaluate.ScoredEngine;
import dev.lede.nlp.Pipeline;

/** The engines, and the heap that each is given: as little as it runs well with. */
enum Engine {
  LEDE("-Xmx256m"),
  CORENLP("-Xmx4g"),
  CORENLP_CRFS("-Xmx2g"),
  NLP4J("-Xmx4g"),
  NLP4J_NER("-Xmx3g");

  private final String heap;

  Engine(String heap) {
    this.heap = heap;
  }

  String heap() {
    return heap;
  }

  ScoredEngine open() {
    return switch (this) {
      case LEDE -> new LedeEngine(Pipeline.load());
      case CORENLP -> CoreNlpEngine.defaults();
      case CORENLP_CRFS -> CoreNlpEngine.entitiesOnly();
      case NLP4J -> Nlp4jEngine.entitiesAndTrees();
      case NLP4J_NER -> Nlp4jEngine.entitiesOnly();
    };
  }
}
