package dev.lede.figures;

import dev.lede.client.AnnotateOptions;
import dev.lede.client.BatchAnswer;
import dev.lede.client.BatchText;
import dev.lede.client.ClientOptions;
import dev.lede.client.Layer;
import dev.lede.client.LedeClient;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether memory stays flat while many megabytes stream through {@code /api/v1/batch}: {@code java
 * -cp target/lede.jar src/jmh/java/dev/lede/figures/BatchFigures.java 200 -jar target/lede.jar}
 * starts a server and sends it 200 MB. The lines are made of few sentences, which the server's
 * cache holds after the first, so this measures streaming and the reading of whole articles, not
 * the model. Client and server share the machine. Linux only.
 */
public final class BatchFigures {
  private static final int PORT = 18_098;
  private static final int STEPS = 10;
  private static final int SENTENCES_A_TEXT = 8;
  private static final int LINE_AROUND_TEXT = 25;
  private static final Pattern USED = Pattern.compile("used (\\d+)K");
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
  private static final String[] PEOPLE = {
    "Amina Okello", "Lena Berg", "Paul Kagame", "Ana Mabunda"
  };
  private static final String[] PLACES = {"Nairobi", "Oslo", "Kigali", "Maputo", "Lisbon"};
  private static final String[] PLOTS = {
    "%s met the press in %s on Tuesday and said that the talks would go on.",
    "The ministry said on Friday that %s would travel to %s next week.",
    "\"We have paid $4.2 million for it,\" %s told reporters in %s.",
    "According to the police, %s left the city of %s early in March 2019."
  };

  private final long total;
  private final Process server;
  private long sent;
  private long lines;
  private long answers;
  private long problems;
  private long answered;
  private long nextSample;
  private final long started = System.nanoTime();

  private BatchFigures(long total, Process server) {
    this.total = total;
    this.server = server;
  }

  public static void main(String[] arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("java"));
    command.addAll(List.of(arguments).subList(1, arguments.length));
    command.addAll(List.of("serve", "--port", String.valueOf(PORT)));
    Process server =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log()).start();
    Vertx vertx = Vertx.vertx();
    try {
      awaitReady();
      new BatchFigures(Long.parseLong(arguments[0]) * 1_000_000, server).run(vertx);
    } finally {
      server.destroy();
      vertx.close().await();
    }
  }

  private static java.io.File log() throws IOException {
    return Files.createTempFile("lede-batch", ".log").toFile();
  }

  private static void awaitReady() throws Exception {
    HttpClient http = HttpClient.newHttpClient();
    URI ready = URI.create("http://127.0.0.1:" + PORT + "/health/ready");
    for (int i = 0; i < 300; i++) {
      try {
        if (http.send(HttpRequest.newBuilder(ready).build(), BodyHandlers.discarding()).statusCode()
            == 200) {
          return;
        }
      } catch (IOException notYet) {
        // Nobody listens yet.
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("the server does not get ready");
  }

  private void run(Vertx vertx) throws Exception {
    System.out.println("| MB answered | lines | seconds | heap after GC, MB | resident, MB |");
    System.out.println("|---|---|---|---|---|");
    LedeClient client = LedeClient.create(vertx, ClientOptions.of("http://127.0.0.1:" + PORT));
    client
        .batch(this::texts, AnnotateOptions.DEFAULT.withLayers(Layer.MENTIONS, Layer.ENTITIES))
        .compose(batch -> batch.each(answer -> take(vertx, answer)))
        .await();
    sample();
    if (problems > 0 || answers != lines) {
      throw new IllegalStateException(
          "%d lines, %d answers, %d problems".formatted(lines, answers, problems));
    }
  }

  private Future<Void> take(Vertx vertx, BatchAnswer answer) {
    answers++;
    problems += answer.problem() == null ? 0 : 1;
    answered += answer.article().length() + LINE_AROUND_TEXT;
    if (answered < nextSample) {
      return Future.succeededFuture();
    }
    nextSample += total / STEPS;
    return vertx.executeBlocking(
        () -> {
          sample();
          return null;
        });
  }

  private void sample() throws Exception {
    String pid = String.valueOf(server.pid());
    output("jcmd", pid, "GC.run");
    System.out.printf(
        "| %d | %d | %d | %d | %d |%n",
        answered / 1_000_000,
        answers,
        (System.nanoTime() - started) / 1_000_000_000,
        kilobytes(USED, output("jcmd", pid, "GC.heap_info")) / 1_000,
        kilobytes(RESIDENT, Files.readString(Path.of("/proc", pid, "status"))) / 1_000);
  }

  private static long kilobytes(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? Long.parseLong(found.group(1)) : -1;
  }

  private static String output(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }

  private Iterator<BatchText> texts() {
    Random random = new Random(13);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return sent < total;
      }

      @Override
      public BatchText next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SENTENCES_A_TEXT; i++) {
          String plot = PLOTS[random.nextInt(PLOTS.length)];
          String person = PEOPLE[random.nextInt(PEOPLE.length)];
          text.append(plot.formatted(person, PLACES[random.nextInt(PLACES.length)])).append(' ');
        }
        lines++;
        sent += text.length() + LINE_AROUND_TEXT; // all of it ASCII
        return new BatchText("t" + lines, text.toString());
      }
    };
  }
}
