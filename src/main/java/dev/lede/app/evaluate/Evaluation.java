package dev.lede.app.evaluate;

import dev.lede.app.evaluate.tree.TreebankReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Scores an engine on a list of files. */
public final class Evaluation {

  private final List<Corpus> corpora;

  /** An evaluation on these files. */
  public Evaluation(List<Corpus> corpora) {
    this.corpora = List.copyOf(corpora);
  }

  /**
   * Runs it; takes minutes.
   *
   * @throws IOException when a file cannot be read
   */
  public Report run(ScoredEngine engine) throws IOException {
    List<Report.Spans> spans = new ArrayList<>();
    List<Report.Trees> trees = new ArrayList<>();
    List<Report.Reliability> calibration = new ArrayList<>();
    boolean parses = !engine.read("Rain fell.").words().isEmpty();
    for (Corpus corpus : corpora) {
      if (!corpus.isTreebank()) {
        SpanReport report = spans(engine, corpus.articles());
        report.scores().forEach((scheme, score) -> spans.add(row(corpus, scheme, score)));
        if (report.scores().containsKey(Scheme.FULL) && !report.calibration().bins().isEmpty()) {
          Calibration found = report.calibration();
          calibration.add(new Report.Reliability(corpus.name(), found.error(), found.bins()));
        }
      } else if (parses) {
        TreeReport scores = TreeReport.of(engine, TreebankReader.read(corpus.file()));
        trees.add(new Report.Trees(corpus.name(), scores));
      }
    }
    return new Report(engine.name(), null, spans, trees, calibration);
  }

  private static SpanReport spans(ScoredEngine engine, List<GoldArticle> articles) {
    List<Scheme> schemes =
        Scheme.of(articles).stream()
            .filter(scheme -> engine.hasFineTypes() || scheme.isNamesOnly())
            .toList();
    return SpanReport.of(text -> engine.read(text).spans(), schemes, articles);
  }

  private static Report.Spans row(Corpus corpus, Scheme scheme, SpanScore score) {
    return new Report.Spans(corpus.name(), corpus.isTrainedOn(), scheme.name(), score.types());
  }
}
