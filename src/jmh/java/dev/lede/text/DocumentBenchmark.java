package dev.lede.text;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Splitting a whole text, and one keystroke in the middle of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DocumentBenchmark {

  @Param({"1000", "10000", "100000"})
  public int words;

  private Document document;
  private Edit keystroke;
  private Document changed;

  @Setup
  public void open() {
    document = Document.of(Articles.ofWords(words));
    int middle = document.text().length() / 2;
    keystroke = Edit.replace(middle, middle, "x");
    changed = document.apply(keystroke);
  }

  @Benchmark
  public List<Sentence> split() {
    return SentenceSplitter.split(document.text());
  }

  @Benchmark
  public Document edit() {
    return document.apply(keystroke);
  }

  @Benchmark
  public SentenceAlignment align() {
    return SentenceAlignment.of(document, keystroke, changed);
  }
}
