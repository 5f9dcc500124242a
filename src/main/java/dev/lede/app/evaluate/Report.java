package dev.lede.app.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What one engine was found to be.
 *
 * @param engine its name
 * @param speed its speed and memory; null when not measured
 * @param spans scores of mentions, a file and scheme each
 * @param trees scores of trees, a treebank each; empty when the engine makes none
 * @param calibration error and bins of the scores of its mentions, a file each
 */
public record Report(
    String engine,
    Speed speed,
    List<Spans> spans,
    List<Trees> trees,
    List<Reliability> calibration) {

  public Report {
    spans = List.copyOf(spans);
    trees = List.copyOf(trees);
    calibration = List.copyOf(calibration);
  }

  /** Scores of mentions on a file; {@code trainedOn}: our model learnt from it. */
  public record Spans(String corpus, boolean trainedOn, String scheme, List<TypeScore> types) {
    /** F1 over all types. */
    public double f1() {
      return types.get(types.size() - 1).f1();
    }
  }

  /** Scores of trees on a treebank. */
  public record Trees(String corpus, TreeReport scores) {}

  /** How far scores can be trusted on a file. */
  public record Reliability(String corpus, double error, List<Calibration.Bin> bins) {}

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** Writes it as JSON. */
  public void write(Path file) throws IOException {
    MAPPER.writeValue(file.toFile(), this);
  }

  /** Reads what {@link #write} wrote. */
  public static Report read(Path file) throws IOException {
    return MAPPER.readValue(file.toFile(), Report.class);
  }

  /** The same with a speed. */
  public Report with(Speed measured) {
    return new Report(engine, measured, spans, trees, calibration);
  }
}
