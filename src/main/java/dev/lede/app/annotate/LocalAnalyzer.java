package dev.lede.app.annotate;

import dev.lede.analysis.Analyzer;
import dev.lede.analysis.Priority;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.nlp.SentenceAnnotator;
import io.vertx.core.Future;
import java.util.List;

/** Analyses on the thread of the caller: the command line has no event loop to keep free. */
final class LocalAnalyzer implements Analyzer {
  private final SentenceAnnotator annotator;

  LocalAnalyzer(SentenceAnnotator annotator) {
    this.annotator = annotator;
  }

  @Override
  public Future<List<SentenceAnnotations>> analyze(
      List<String> sentences, Priority priority, long timeoutMillis) {
    return Future.succeededFuture(annotator.annotate(sentences));
  }
}
