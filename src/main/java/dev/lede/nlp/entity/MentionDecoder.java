package dev.lede.nlp.entity;

import dev.lede.annotation.Label;
import dev.lede.annotation.RunnerUp;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.nlp.token.Word;
import java.util.ArrayList;
import java.util.List;

/** Scores of the two entity heads to nested spans of a sentence. Immutable, thread-safe. */
public final class MentionDecoder {

  private final BioLabels labels;
  private final Viterbi viterbi;
  private final ScoreScale scale;
  private final Contest contest;

  /**
   * @param scale from the geometric mean of the probabilities of a mention's labels to its score
   */
  public MentionDecoder(BioLabels labels, ScoreScale scale) {
    this.labels = labels;
    this.scale = scale;
    this.viterbi = new Viterbi(labels);
    this.contest = new Contest(labels);
  }

  /**
   * Decodes the mentions of a sentence.
   *
   * @param words words of the sentence
   * @param outer {@code [word][label]} log-probabilities of the outermost mentions
   * @param inner the same for mentions inside them; read only there
   * @return spans in the order of {@link SentenceAnnotations#OUTER_FIRST}, never crossing, no range
   *     twice
   */
  public List<Span> decode(List<Word> words, float[][] outer, float[][] inner) {
    List<Span> spans = new ArrayList<>();
    for (Run top : runs(outer, 0, words.size())) {
      spans.add(span(top, words, outer));
      if (top.length() > 1) {
        for (Run nested : runs(inner, top.start, top.end)) {
          if (nested.length() < top.length()) {
            spans.add(span(nested, words, inner));
          }
        }
      }
    }
    spans.sort(SentenceAnnotations.OUTER_FIRST);
    return spans;
  }

  private List<Run> runs(float[][] logProbabilities, int start, int end) {
    List<Run> runs = new ArrayList<>();
    int[] path = viterbi.decode(logProbabilities, start, end);
    int word = 0;
    while (word < path.length) {
      Label type = labels.type(path[word]);
      int from = word++;
      double sum = logProbabilities[start + from][path[from]];
      while (word < path.length && type != null && continues(path[word])) {
        sum += logProbabilities[start + word][path[word]];
        word++;
      }
      if (type != null) {
        runs.add(new Run(start + from, start + word, type, Math.exp(sum / (word - from))));
      }
    }
    return runs;
  }

  private Span span(Run run, List<Word> words, float[][] logProbabilities) {
    int start = words.get(run.start).start();
    int end = words.get(run.end - 1).end();
    double score = scale.score(run.label, run.score);
    RunnerUp next = contest.runnerUp(logProbabilities, run.start, run.end, run.label, score);
    return new Span(start, end, run.label, score, next);
  }

  private boolean continues(int label) {
    return labels.type(label) != null && !labels.begins(label);
  }

  /** A labelled run of words; {@code score} is the geometric mean of its labels' probabilities. */
  private record Run(int start, int end, Label label, double score) {
    int length() {
      return end - start;
    }
  }
}
