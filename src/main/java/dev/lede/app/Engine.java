package dev.lede.app;

import dev.lede.nlp.ModelInfo;
import dev.lede.nlp.Pipeline;
import dev.lede.nlp.SentenceAnnotator;
import dev.lede.nlp.reader.ArticleReader;
import java.util.Objects;

/**
 * What reads sentences, ready for use.
 *
 * @param annotator does the work
 * @param model which model it uses
 * @param release gives its memory back; to be run once, when nothing uses the annotator any more
 */
record Engine(SentenceAnnotator annotator, ModelInfo model, Runnable release) {

  Engine {
    Objects.requireNonNull(annotator, "annotator");
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(release, "release");
  }

  /** Knows the model and cannot use it: for a process that has sentences read by others. */
  static Engine absent() {
    new Thread(ArticleReader::prepare, "lede-tables").start();
    return new Engine(
        sentences -> {
          throw new IllegalStateException("this process has no model");
        },
        Pipeline.embedded(),
        () -> {});
  }

  /** Loads the model that is part of the program, and tables beside it. Blocks. */
  static Engine load() {
    new Thread(ArticleReader::prepare, "lede-tables").start();
    Pipeline pipeline = Pipeline.load();
    return new Engine(pipeline, pipeline.info(), pipeline::close);
  }
}
