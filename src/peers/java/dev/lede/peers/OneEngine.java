package dev.lede.peers;

import dev.lede.app.evaluate.Corpus;
import dev.lede.app.evaluate.Evaluation;
import dev.lede.app.evaluate.Report;
import dev.lede.app.evaluate.ScoredEngine;
import dev.lede.app.evaluate.Speed;
import dev.lede.app.evaluate.SpeedRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Measures one engine in this process and writes its report. */
final class OneEngine {

  private OneEngine() {}

  /**
   * Runs.
   *
   * @param arguments engine, folder of the data, which files, seconds a measurement of speed, file
   *     of the report
   */
  public static void main(String[] arguments) throws IOException {
    Engine engine = Engine.valueOf(arguments[0]);
    Path data = Path.of(arguments[1]);
    double seconds = Double.parseDouble(arguments[3]);
    SpeedRun run = new SpeedRun(SpeedRun.articles(data), seconds);
    SpeedRun.Started started = run.start(engine::open);
    try (ScoredEngine open = started.engine()) {
      Speed speed = run.measure(started);
      Evaluation evaluation = new Evaluation(Corpus.in(data, Pattern.compile(arguments[2])));
      Report report = evaluation.run(open);
      report.with(speed).write(Path.of(arguments[4]));
    }
    System.exit(0); // some leave threads behind
  }
}
