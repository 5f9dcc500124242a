package dev.lede.app.evaluate;

import dev.lede.app.evaluate.tree.TreeMeasures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Reports of several engines side by side, as Markdown tables. */
public final class MarkdownTables {

  private final List<Report> reports;
  private final StringBuilder out = new StringBuilder();

  /** Tables of these reports, ours first. */
  public MarkdownTables(List<Report> reports) {
    this.reports = List.copyOf(reports);
  }

  /** All tables that the reports have figures for. */
  public String text() {
    out.setLength(0);
    speeds();
    mentions();
    types();
    trees("given words", TreeReport::givenWords);
    trees("raw text", TreeReport::rawText);
    calibration();
    return out.toString();
  }

  private void speeds() {
    List<Report> measured = reports.stream().filter(report -> report.speed() != null).toList();
    if (measured.isEmpty()) {
      return;
    }
    title("Speed and memory");
    row(
        List.of(
            "engine",
            "tokens a CPU second",
            "tokens/s, 1 thread",
            "2 threads",
            "start, on the clock",
            "start, CPU",
            "peak memory",
            "options"));
    rule(8);
    for (Report report : measured) {
      Speed speed = report.speed();
      row(
          List.of(
              report.engine(),
              number("%,.0f", speed.perCpuSecond()),
              number("%,.0f", speed.oneThread()),
              number("%,.0f", speed.twoThreads()),
              number("%.1f s", speed.startSeconds()),
              number("%.1f s", speed.startCpuSeconds()),
              number("%,.0f MB", speed.peakMegabytes()),
              speed.options()));
    }
  }

  private void mentions() {
    title("Mentions, strict F1");
    Map<String, Map<String, Double>> table = new LinkedHashMap<>();
    for (Report report : reports) {
      for (Report.Spans spans : report.spans()) {
        String line = spans.corpus() + (spans.trainedOn() ? " (learnt from)" : "");
        String name = line + " | " + spans.scheme();
        table.computeIfAbsent(name, key -> new LinkedHashMap<>()).put(report.engine(), spans.f1());
      }
    }
    List<String> head = new ArrayList<>(List.of("file | compared"));
    reports.forEach(report -> head.add(report.engine()));
    row(head);
    rule(head.size() + 1);
    table.forEach((name, scores) -> row(line(name, scores, "%.3f")));
  }

  /** Every type of the files with our types, a table each. */
  private void types() {
    List<Report.Spans> ours =
        reports.get(0).spans().stream().filter(spans -> spans.types().size() > 4).toList();
    for (Report.Spans spans : ours) {
      title(spans.corpus() + ", " + spans.scheme() + ", a type");
      List<String> head = new ArrayList<>(List.of("type", "gold"));
      reports.forEach(report -> head.add(report.engine()));
      row(head);
      rule(head.size());
      for (TypeScore type : spans.types()) {
        List<String> cells = new ArrayList<>(List.of(type.type(), String.valueOf(type.gold())));
        reports.forEach(report -> cells.add(f1(report, spans, type.type())));
        row(cells);
      }
    }
  }

  private static String f1(Report report, Report.Spans like, String type) {
    return report.spans().stream()
        .filter(s -> s.corpus().equals(like.corpus()) && s.scheme().equals(like.scheme()))
        .flatMap(s -> s.types().stream())
        .filter(score -> score.type().equals(type))
        .map(score -> number("%.3f", score.f1()))
        .findFirst()
        .orElse("");
  }

  private void trees(String how, Function<TreeReport, TreeMeasures> part) {
    title("Trees, " + how);
    row(List.of("file", "engine", "words", "UPOS", "XPOS", "lemma", "UAS", "LAS"));
    rule(8);
    for (Report report : reports) {
      for (Report.Trees trees : report.trees()) {
        TreeMeasures m = part.apply(trees.scores());
        List<String> cells = new ArrayList<>(List.of(trees.corpus(), report.engine()));
        for (double value : new double[] {m.words(), m.upos(), m.xpos(), m.lemma(), m.uas()}) {
          cells.add(number("%.2f", value));
        }
        cells.add(number("%.2f", m.las()));
        row(cells);
      }
    }
  }

  private void calibration() {
    for (Report report : reports) {
      for (Report.Reliability file : report.calibration()) {
        title("How far scores can be trusted: " + report.engine() + ", " + file.corpus());
        out.append(number("Expected calibration error %.4f, 10 bins.\n\n", file.error()));
        row(List.of("score from", "mentions", "mean score", "right"));
        rule(4);
        for (Calibration.Bin bin : file.bins()) {
          row(
              List.of(
                  String.format(Locale.ROOT, "%.1f", bin.from()),
                  String.valueOf(bin.mentions()),
                  number("%.3f", bin.score()),
                  String.format(Locale.ROOT, "%.3f", bin.right())));
        }
      }
    }
  }

  private List<String> line(String name, Map<String, Double> scores, String format) {
    List<String> cells = new ArrayList<>(List.of(name));
    for (Report report : reports) {
      Double score = scores.get(report.engine());
      cells.add(score == null ? "" : number(format, score));
    }
    return cells;
  }

  private void title(String title) {
    out.append("\n### ").append(title).append("\n\n");
  }

  private void row(List<String> cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private void rule(int columns) {
    out.append("|---".repeat(columns)).append("|\n");
  }

  private static String number(String format, double value) {
    return Double.isNaN(value) || value == 0 ? "" : String.format(Locale.ROOT, format, value);
  }
}
