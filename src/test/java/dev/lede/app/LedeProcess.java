package dev.lede.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as a process of its own, with the real model. */
final class LedeProcess implements AutoCloseable {
  private static final Pattern READY = Pattern.compile(" on http://127\\.0\\.0\\.1:(\\d+)/");
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final int START_SECONDS = 90;

  private final Process process;
  private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
  private final CompletableFuture<Integer> port = new CompletableFuture<>();

  private LedeProcess(Process process) {
    this.process = process;
    Thread reader = new Thread(this::read, "log-of-" + process.pid());
    reader.setDaemon(true);
    reader.start();
  }

  /** Begins to start one; {@link #port} waits until it is there. */
  static LedeProcess start(Map<String, String> environment, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.lede.app.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      return new LedeProcess(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() {
    try (BufferedReader log = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = log.readLine(); line != null; line = log.readLine()) {
        lines.add(line);
        Matcher ready = READY.matcher(line);
        if (ready.find()) {
          port.complete(Integer.valueOf(ready.group(1)));
        }
      }
      port.completeExceptionally(new AssertionError("it ended: " + log()));
    } catch (IOException e) {
      port.completeExceptionally(e);
    }
  }

  /** The port it listens on for HTTP, once it does. */
  int port() throws Exception {
    return port.get(START_SECONDS, TimeUnit.SECONDS);
  }

  /** Asks whether it is ready until the answer holds this. */
  void awaitReady(String wanted) throws Exception {
    HttpRequest ready =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/health/ready")).build();
    String state = "";
    while (!state.contains(wanted)) {
      state = HTTP.send(ready, BodyHandlers.ofString()).body();
    }
  }

  /** What it wrote. */
  String log() {
    synchronized (lines) {
      return String.join("\n", lines);
    }
  }

  /** Ends it as {@code kill -9} does, and waits until it is gone. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Tells it to end, and waits until it has. */
  void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(START_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("it does not end: " + log());
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
