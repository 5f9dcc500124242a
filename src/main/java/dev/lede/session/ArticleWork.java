package dev.lede.session;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.text.Document;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One article on its way: its sentences, and the answers so far. */
final class ArticleWork {
  private final Document document;
  private final LocalDate given;
  private final Corrections corrections;
  private final int chunk;
  private final List<SentenceAnnotations> answers;
  private int next;
  private AnalysisFailure.Code gap;

  ArticleWork(String text, LocalDate given, Corrections corrections, int chunk) {
    this.document = Document.of(text);
    this.given = given;
    this.corrections = corrections;
    this.chunk = chunk;
    this.answers = Arrays.asList(new SentenceAnnotations[document.sentences().size()]);
  }

  boolean hasNext() {
    return next < answers.size();
  }

  /** Indexes of the sentences of the next chunk. */
  List<Integer> next() {
    int from = next;
    next = Math.min(from + chunk, answers.size());
    return IntStream.range(from, next).boxed().toList();
  }

  /** The texts of sentences. */
  List<String> texts(List<Integer> sentences) {
    return sentences.stream().map(i -> document.sentences().get(i).text()).toList();
  }

  void answer(int sentence, SentenceAnnotations annotations) {
    answers.set(sentence, annotations);
  }

  /** A sentence has no answer and will have none. */
  void miss(AnalysisFailure.Code why) {
    gap = gap == null ? why : gap;
  }

  /** No chunk is to be begun any more. */
  void stop(AnalysisFailure.Code why) {
    gap = why;
    next = answers.size();
  }

  /** What the answers make together. */
  ArticleAnnotations result() {
    return new ArticleAssembly(document, answers, given).assemble(corrections, gap);
  }
}
