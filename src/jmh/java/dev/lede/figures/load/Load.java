package dev.lede.figures.load;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Many people who write at once: how long from a frame of theirs, counted from when it was due, to
 * the {@code done} of its version or a newer one. Starts a server and is its only client, on the
 * same machine; {@code src/site/markdown/load.md} has the command and the figures. Arguments are
 * those of {@link Plan}, as {@code editors=1000 seconds=120}; after {@code --} comes what {@code
 * java} is started with, {@code -jar target/lede.jar} when nothing does.
 */
public final class Load {
  private static final int REPORT_SECONDS = 10;

  private final Plan plan;
  private final ServerProcess server;
  private final Tally tally = new Tally();
  private final Crowd crowd;

  private Load(Plan plan, ServerProcess server, Vertx vertx) {
    this.plan = plan;
    this.server = server;
    this.crowd = new Crowd(vertx, plan, tally);
  }

  public static void main(String[] arguments) throws Exception {
    List<String> all = Arrays.asList(arguments);
    int end = all.contains("--") ? all.indexOf("--") : all.size();
    Map<String, String> given = new TreeMap<>();
    all.subList(0, end).forEach(a -> given.put(a.split("=", 2)[0], a.split("=", 2)[1]));
    List<String> java =
        end < all.size() ? all.subList(end + 1, all.size()) : List.of("-jar", "target/lede.jar");
    Plan plan = Plan.of(given);
    Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(Crowd.LOOPS));
    try (ServerProcess server = new ServerProcess(java)) {
      System.out.println(plan);
      Load load = new Load(plan, server, vertx);
      if (plan.paste() > 0) {
        load.paste(vertx);
      } else {
        load.run();
      }
    } finally {
      vertx.close().await();
    }
  }

  private void run() throws Exception {
    open();
    crowd.write();
    watch("warming", plan.warmUp());
    measure("measured");
    crowd.end();
    tally.lines().forEach(System.out::println);
    compare();
  }

  private void open() throws Exception {
    long begin = System.nanoTime();
    crowd.open();
    System.out.printf(
        Locale.ROOT,
        "%d texts opened in %.1f s; server %d MB%n",
        plan.editors(),
        (System.nanoTime() - begin) / 1e9,
        server.megabytes("VmRSS"));
  }

  private void measure(String name) throws Exception {
    tally.measuring = true;
    double cpu = server.cpuSeconds();
    double own = ServerProcess.ownCpuSeconds();
    watch(name, plan.seconds());
    tally.measuring = false;
    System.out.printf(
        Locale.ROOT,
        "processors: server %.2f, generator %.2f; server %d MB, peak %d MB%n",
        (server.cpuSeconds() - cpu) / plan.seconds(),
        (ServerProcess.ownCpuSeconds() - own) / plan.seconds(),
        server.megabytes("VmRSS"),
        server.megabytes("VmHWM"));
  }

  /** The same people without and with one among them who opens a very long text. */
  private void paste(Vertx vertx) throws Exception {
    open();
    crowd.write();
    watch("warming", plan.warmUp());
    measure("alone");
    double[] alone = times();
    tally.typed.reset();
    Plan large = plan.of(plan.paste());
    boolean[] read = {false};
    Author author = new Author(large, plan.seed() - 1);
    crowd.begin(new Editor(vertx, author, false, tally)).onSuccess(done -> read[0] = true);
    measure("pasted");
    double[] beside = times();
    tally.lines().forEach(System.out::println);
    System.out.printf(
        Locale.ROOT,
        "beside a text of %d characters (%s): p50 %.1f -> %.1f ms (x %.2f), p99 %.1f -> %.1f ms"
            + " (x %.2f)%n",
        author.length(),
        read[0] ? "which was read before the end" : "which was not read to its end yet",
        alone[0],
        beside[0],
        beside[0] / alone[0],
        alone[1],
        beside[1],
        beside[1] / alone[1]);
  }

  private double[] times() {
    return new double[] {Tally.millis(tally.typed, 50), Tally.millis(tally.typed, 99)};
  }

  private void watch(String name, int seconds) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    double cpu = server.cpuSeconds();
    long last = System.nanoTime();
    while (System.nanoTime() < end) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()) + 1;
      Thread.sleep(Math.min(left, REPORT_SECONDS * 1_000));
      double now = server.cpuSeconds();
      System.out.printf(
          Locale.ROOT,
          "  %s %d frames, p50 %.1f, p99 %.1f ms, processors %.2f, %d MB%n",
          name,
          tally.typed.getTotalCount(),
          Tally.millis(tally.typed, 50),
          Tally.millis(tally.typed, 99),
          (now - cpu) * 1e9 / (System.nanoTime() - last),
          server.megabytes("VmRSS"));
      cpu = now;
      last = System.nanoTime();
    }
  }

  /** Holds what editors show against the API; those who read slowly are among them. */
  private void compare() throws Exception {
    List<Editor> some = new ArrayList<>(crowd.editors);
    Collections.shuffle(some, new Random(plan.seed()));
    int other = 0;
    int checked = Math.min(plan.checked(), some.size());
    Check check = new Check();
    for (Editor editor : some.subList(0, checked)) {
      List<String> differences = check.differences(editor);
      other += differences.isEmpty() ? 0 : 1;
      differences.stream().limit(3).forEach(System.out::println);
    }
    int lost = crowd.editors.stream().mapToInt(Editor::unanswered).sum();
    System.out.printf(
        "%d texts held against the API, %d differ; %d frames never answered%n",
        checked, other, lost);
    if (other + lost + tally.faults() > 0) {
      throw new IllegalStateException("something was lost");
    }
  }
}
