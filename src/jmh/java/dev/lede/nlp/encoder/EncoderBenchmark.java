package dev.lede.nlp.encoder;

import java.io.IOException;
import java.util.Random;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One pass of the encoder and its heads, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EncoderBenchmark {

  /** Word pieces, [CLS] and [SEP] left out; five pieces make four words. */
  @Param({"8", "25", "60"})
  public int pieces;

  private Encoder encoder;
  private Features features;

  @Setup
  public void open() throws IOException {
    try (ModelFile model = ModelFile.of(Encoder.class.getResource("/model/lede.onnx"))) {
      encoder = new Encoder(model.path());
    }
    Random random = new Random(13);
    int[] ids = new int[pieces + 2];
    for (int i = 1; i <= pieces; i++) {
      ids[i] = 1000 + random.nextInt(29_000);
    }
    ids[0] = 101;
    ids[pieces + 1] = 102;
    int words = pieces * 4 / 5;
    long[] first = new long[words + 1];
    for (int word = 0; word < words; word++) {
      first[word + 1] = 1 + (long) word * pieces / words;
    }
    features = new Features(ids, new int[pieces + 2], first);
  }

  @TearDown
  public void close() {
    encoder.close();
  }

  @Benchmark
  public WordScores pass() {
    return encoder.run(features);
  }
}
