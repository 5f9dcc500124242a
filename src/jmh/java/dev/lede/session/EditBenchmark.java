package dev.lede.session;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.annotation.Delta;
import dev.lede.nlp.reader.ReadArticle;
import dev.lede.support.CapitalisedWords;
import dev.lede.support.ReadAtOnce;
import dev.lede.text.Edit;
import io.vertx.core.Future;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one keystroke in the middle of a document costs on the event loop, all but the model and the
 * frames. Every operation is one edit.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
public class EditBenchmark implements SessionListener {
  @Param({"1000", "10000", "100000"})
  int words;

  private LiveSession session;
  private int length;
  private long version;
  private long done;
  private Runnable whole = () -> {};

  /** Opens a text of so many words, a mention in each twelve. */
  @Setup
  public void open() {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(random.nextInt(12) == 0 ? "Name" + random.nextInt(words / 40) : "word");
      text.append(i % 20 == 19 ? (i % 100 == 99 ? ".\n\n" : ". ") : " ");
    }
    session =
        new LiveSession(
            (sentences, priority, timeoutMillis) ->
                Future.succeededFuture(sentences.stream().map(CapitalisedWords::of).toList()),
            new ReadAtOnce(),
            SessionLimits.DEFAULT,
            this);
    length = text.length();
    session.open(0, text.toString(), null);
  }

  /** Types a letter, or takes it back. */
  @Benchmark
  public long key() {
    int at = words * 5 / 2;
    boolean insert = version % 2 == 0;
    Edit edit = insert ? Edit.replace(at, at, "x") : Edit.replace(at, at + 1, "");
    session.edit(version, version + 1, edit, insert ? length + 1 : length);
    version++;
    return done;
  }

  /** The same, and then what needs the whole document. */
  @Benchmark
  public long keyAndDocument() {
    key();
    whole.run();
    return done;
  }

  @Override
  public void mentions(long told, Delta delta, boolean last) {
    done += last ? 1 : 0;
  }

  @Override
  public void document(long told, ReadArticle article) {
    done += article.entities().size();
  }

  @Override
  public void status(long told, double fraction) {}

  @Override
  public void resync(String why) {
    throw new IllegalStateException(why);
  }

  @Override
  public void failed(long told, AnalysisFailure failure) {
    throw failure;
  }

  @Override
  public void later(Runnable action) {
    whole = action;
  }
}
