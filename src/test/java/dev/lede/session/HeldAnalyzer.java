package dev.lede.session;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.analysis.Analyzer;
import dev.lede.analysis.Priority;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.support.CapitalisedWords;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;

/** Holds each request until the test answers it, in whatever order. */
final class HeldAnalyzer implements Analyzer {
  record Request(
      List<String> sentences, Priority priority, Promise<List<SentenceAnnotations>> promise) {
    void answer() {
      promise.complete(sentences.stream().map(CapitalisedWords::of).toList());
    }

    void fail(AnalysisFailure.Code code) {
      promise.fail(new AnalysisFailure(code, "as the test wants it"));
    }

    /** Answers every other sentence. */
    void failPartly(AnalysisFailure.Code code) {
      List<SentenceAnnotations> partial = new ArrayList<>();
      for (String sentence : sentences) {
        partial.add(partial.size() % 2 == 0 ? CapitalisedWords.of(sentence) : null);
      }
      promise.fail(new AnalysisFailure(code, "as the test wants it", partial));
    }
  }

  final List<Request> held = new ArrayList<>();

  @Override
  public Future<List<SentenceAnnotations>> analyze(
      List<String> sentences, Priority priority, long timeoutMillis) {
    Request request = new Request(sentences, priority, Promise.promise());
    held.add(request);
    return request.promise().future();
  }

  /** Answers the first request held. */
  void answerNext() {
    held.remove(0).answer();
  }

  /** Answers all requests, and those that follow from the answers. */
  void answerAll() {
    while (!held.isEmpty()) {
      answerNext();
    }
  }

  /** An analyzer whose answers are there at once. */
  static Analyzer immediate() {
    return (sentences, priority, timeoutMillis) ->
        Future.succeededFuture(sentences.stream().map(CapitalisedWords::of).toList());
  }
}
