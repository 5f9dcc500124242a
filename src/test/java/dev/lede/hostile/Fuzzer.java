package dev.lede.hostile;

import dev.lede.app.RunningServer;
import dev.lede.web.api.UnservedRequest;
import dev.lede.web.socket.UnsocketedClient;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Throws hostile frames and requests at the server: most at its parts in this process, the rest at
 * a real server over sockets, of which only the engine is a cheap one. A program:
 *
 * <pre>mvn -q -Pfuzz test-compile exec:exec -Dfuzz.args="SEED CASES"</pre>
 */
public final class Fuzzer {
  private static final int NEW_CLIENT_EVERY = 5_000;
  private static final int ROUND = 1_000;

  private final Random random;
  private final Tally tally = new Tally();
  private final Mutation mutation;
  private final Bodies bodies;
  private UnsocketedClient client = new UnsocketedClient();
  private Frames frames;
  private long framesTaken;

  Fuzzer(long seed) {
    this.random = new Random(seed);
    this.mutation = new Mutation(random);
    this.bodies = new Bodies(random);
    this.frames = new Frames(random);
  }

  /** Takes a seed and how many cases; says what came of them, and ends with 1 when any is bad. */
  public static void main(String[] arguments) throws Exception {
    long seed = Long.parseLong(arguments[0]);
    long cases = Long.parseLong(arguments[1]);
    Fuzzer fuzzer = new Fuzzer(seed);
    try (RunningServer server =
        RunningServer.start(
            Path.of("nowhere"),
            0,
            Map.of("http.maxBodyBytes", "1000000", "analysis.cacheMegabytes", "1"))) {
      fuzzer.run(server.port(), Math.min(100_000, cases / 10));
      String before = memory();
      fuzzer.run(server.port(), cases);
      System.out.printf(
          "seed %d%n%s%s before%n%s after%n", seed, fuzzer.report(), before, memory());
    }
    System.exit(fuzzer.faults().isEmpty() ? 0 : 1);
  }

  /** Runs about so many cases, in rounds of all parts. */
  void run(int port, long cases) throws IOException, InterruptedException {
    SocketCases sockets = new SocketCases(port, random, tally);
    HttpCases http = new HttpCases(port, random, tally);
    for (long done = 0; done < cases; done += ROUND) {
      long start = System.nanoTime();
      for (int i = 0; i < ROUND * 66 / 100; i++) {
        frame();
      }
      start = took(Tally.Part.FRAMES, ROUND * 66 / 100, start);
      for (int i = 0; i < ROUND * 22 / 100; i++) {
        body();
      }
      start = took(Tally.Part.BODIES, ROUND * 22 / 100, start);
      int live = 0;
      while (live < ROUND * 10 / 100) {
        live += sockets.some();
      }
      start = took(Tally.Part.LIVE_SOCKETS, live, start);
      for (int i = 0; i < ROUND * 2 / 100; i++) {
        http.one();
      }
      took(Tally.Part.HTTP, ROUND * 2 / 100, start);
    }
    sockets.close();
  }

  private long took(Tally.Part part, long count, long start) {
    long now = System.nanoTime();
    tally.took(part, count, now - start);
    return now;
  }

  private void frame() {
    if (framesTaken++ % NEW_CLIENT_EVERY == 0) {
      client = new UnsocketedClient();
      frames = new Frames(random);
    }
    byte[] frame = mutation.of(random.nextInt(12) == 0 ? frames.open("") : frames.next());
    try {
      List<String> answers = client.take(frame);
      answers.forEach(answer -> tally.answer("frame " + kind(answer)));
    } catch (RuntimeException | StackOverflowError e) {
      tally.fault("failed with " + place(e), frame);
      client = new UnsocketedClient();
    }
  }

  private static String kind(String answer) {
    int code = answer.indexOf("\"code\":\"");
    String kind = answer.substring(6, answer.indexOf('"', 6));
    return code < 0 || !kind.equals("error")
        ? kind
        : kind + " " + answer.substring(code + 8, answer.indexOf('"', code + 8));
  }

  private void body() {
    Bodies.Request request = bodies.next();
    try {
      String answer =
          UnservedRequest.answer(
              request.type(), request.coding(), request.query(), request.body().getBytes());
      tally.answer(answer.startsWith("problem ") ? "body " + answer : "body answered");
    } catch (RuntimeException | StackOverflowError e) {
      tally.fault("failed with " + place(e), request.body().getBytes());
    }
  }

  private static String place(Throwable e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    StackTraceElement[] trace = cause.getStackTrace();
    return cause + " at " + List.of(trace).subList(0, Math.min(4, trace.length));
  }

  List<String> faults() {
    return tally.faults();
  }

  String report() {
    return tally.report();
  }

  /** The heap after its garbage is gone, and what the system says of the process. */
  private static String memory() throws IOException {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    Path status = Path.of("/proc/self/status");
    String resident =
        !Files.exists(status)
            ? ""
            : Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .findFirst()
                .orElse("");
    return "heap %.1f MB, %s".formatted(heap / 1e6, resident.replaceAll("\\s+", " "));
  }
}
