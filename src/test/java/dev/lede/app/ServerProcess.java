package dev.lede.app;

import dev.lede.nlp.ModelInfo;
import dev.lede.nlp.reader.ArticleReader;
import dev.lede.support.CapitalisedWords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The server, but for the model, in a process of its own, so that it can be killed. */
final class ServerProcess implements AutoCloseable {
  private static final String READY = "serving";

  private final Process process;

  private ServerProcess(Process process) {
    this.process = process;
  }

  /** The program of that process: settings as {@code name=value}, in any number. */
  public static void main(String[] settings) {
    Map<String, String> options = new HashMap<>();
    for (String setting : settings) {
      String[] parts = setting.split("=", 2);
      options.put(parts[0], parts[1]);
    }
    AppConfig config =
        new ConfigReader(Path.of("nowhere"), Map.of()).read(Optional.empty(), options);
    ServeCommand.serve(config, ServerProcess::engine);
    System.err.println(READY);
  }

  private static Engine engine() {
    ArticleReader.prepare();
    return new Engine(new CapitalisedWords(), new ModelInfo("test", "1"), () -> {});
  }

  /**
   * Starts one and waits until it serves.
   *
   * @param log where its standard output goes
   */
  static ServerProcess start(int port, Redirect log, String... settings) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx512m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(ServerProcess.class.getName(), "http.port=" + port));
    command.addAll(List.of(settings));
    Process process = new ProcessBuilder(command).redirectOutput(log).start();
    ServerProcess server = new ServerProcess(process);
    BufferedReader errors =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    for (String line = errors.readLine(); line != null; line = errors.readLine()) {
      if (line.equals(READY)) {
        return server;
      }
    }
    server.close();
    throw new IOException("the server ended before it served");
  }

  /** A port that nobody listens on now. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Whether there is something of its log in the pipe. */
  boolean hasLogged() throws IOException {
    return process.getInputStream().available() > 0;
  }

  /** Ends the process as {@code kill -9} does, and waits until it is gone. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
