package dev.lede.figures.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A server of its own, as another process on this machine; what it takes of it. Linux only. */
final class ServerProcess implements AutoCloseable {
  static final int PORT = 18_097;
  private static final double TICKS_A_SECOND = 100;

  private final Process process;

  /**
   * Starts it and waits until it is ready.
   *
   * @param java what comes after {@code java}, as {@code -jar target/lede.jar}
   */
  ServerProcess(List<String> java) throws Exception {
    List<String> command = new ArrayList<>(List.of("java"));
    command.addAll(java);
    command.addAll(List.of("serve", "--port", String.valueOf(PORT)));
    Path log = Files.createTempFile("lede-load", ".log");
    process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    HttpClient http = HttpClient.newHttpClient();
    HttpRequest ready =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/health/ready")).build();
    for (int i = 0; i < 600; i++) {
      try {
        if (http.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // Nobody listens yet.
      }
      Thread.sleep(100);
    }
    close();
    throw new IllegalStateException("the server does not get ready; see " + log);
  }

  /** Seconds of a processor that it took so far. */
  double cpuSeconds() throws IOException {
    return cpuSeconds(process.pid());
  }

  /** The same of this process. */
  static double ownCpuSeconds() throws IOException {
    return cpuSeconds(ProcessHandle.current().pid());
  }

  private static double cpuSeconds(long pid) throws IOException {
    String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
  }

  /** What {@code /proc} says of its memory, as {@code VmRSS} or {@code VmHWM}; megabytes. */
  long megabytes(String name) throws IOException {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith(name + ":")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1_000;
      }
    }
    throw new IOException("no " + name);
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
