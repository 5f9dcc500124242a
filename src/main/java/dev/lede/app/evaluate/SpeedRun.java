package dev.lede.app.evaluate;

import dev.lede.nlp.token.WordTokenizer;
import dev.lede.text.Document;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.RuntimeMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Measures speed and memory of one engine in a process of its own. Tokens are counted once, by our
 * own tokenizer, so that engines that cut words differently are measured alike.
 */
public final class SpeedRun {

  private static final int MEMORY_WORDS = 100_000;

  private final List<String> articles;
  private final int[] tokens;
  private final double seconds;

  /**
   * A run.
   *
   * @param articles what is annotated, an article after the other, again and again
   * @param seconds processor seconds a thread that a measurement takes, after as long a warm-up
   */
  public SpeedRun(List<String> articles, double seconds) {
    this.articles = List.copyOf(articles);
    this.tokens = articles.stream().mapToInt(SpeedRun::tokens).toArray();
    this.seconds = seconds;
  }

  /**
   * The articles that speed is measured on: the test part of lede-news.
   *
   * @throws IOException when they cannot be read
   */
  public static List<String> articles(Path data) throws IOException {
    return GoldArticleJson.read(data.resolve("lede-news/test.jsonl")).stream()
        .map(GoldArticle::text)
        .toList();
  }

  /** An engine just opened, and when its first article was done, on the clock and by work. */
  public record Started(ScoredEngine engine, double seconds, double cpuSeconds) {}

  /** Opens an engine and annotates the first article. */
  public Started start(Supplier<ScoredEngine> opening) {
    ScoredEngine engine = opening.get();
    engine.read(articles.get(0));
    RuntimeMXBean machine = ManagementFactory.getRuntimeMXBean();
    double clock = (System.currentTimeMillis() - machine.getStartTime()) / 1000.0;
    return new Started(engine, clock, cpuSeconds());
  }

  /** Measures speed on one and two threads, then memory on a long text. */
  public Speed measure(Started started) {
    run(started.engine(), 1);
    Rate one = run(started.engine(), 1);
    run(started.engine(), 2);
    Rate two = run(started.engine(), 2);
    started.engine().read(longText());
    String options = String.join(" ", ManagementFactory.getRuntimeMXBean().getInputArguments());
    return new Speed(
        started.seconds(),
        started.cpuSeconds(),
        one.perSecond(),
        one.perCpuSecond(),
        two.perSecond(),
        peakMegabytes(),
        options);
  }

  private record Rate(double perSecond, double perCpuSecond) {}

  private Rate run(ScoredEngine engine, int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      AtomicInteger next = new AtomicInteger();
      long start = System.nanoTime();
      double cpu = cpuSeconds();
      Callable<Long> work = () -> annotate(engine, next, cpu + seconds * threads);
      List<Future<Long>> parts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        parts.add(pool.submit(work));
      }
      long done = 0;
      for (Future<Long> part : parts) {
        done += part.get();
      }
      return new Rate(done / ((System.nanoTime() - start) / 1e9), done / (cpuSeconds() - cpu));
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      pool.shutdown();
    }
  }

  private long annotate(ScoredEngine engine, AtomicInteger next, double until) {
    long done = 0;
    while (cpuSeconds() < until) {
      int article = next.getAndIncrement() % tokens.length;
      engine.read(articles.get(article));
      done += tokens[article];
    }
    return done;
  }

  /** Processor time of this process so far, all threads together. */
  private static double cpuSeconds() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
  }

  private static int tokens(String text) {
    return Document.of(text).sentences().stream()
        .mapToInt(sentence -> WordTokenizer.tokenize(sentence.text()).size())
        .sum();
  }

  private String longText() {
    StringBuilder text = new StringBuilder();
    int words = 0;
    for (int i = 0; words < MEMORY_WORDS; i++) {
      int article = i % tokens.length;
      text.append(articles.get(article)).append("\n\n");
      words += tokens[article];
    }
    return text.toString();
  }

  /** Most memory this process had resident so far; 0 where the system does not tell. */
  private static double peakMegabytes() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
