package dev.lede.app;

import dev.lede.nlp.ModelInfo;
import dev.lede.support.CapitalisedWords;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The real server, but for the model, for tests of other packages. */
public final class RunningServer implements AutoCloseable {
  private final Server server;

  private RunningServer(Server server) {
    this.server = server;
  }

  /**
   * Starts one and waits until it serves.
   *
   * @param folder where it looks for a configuration
   * @param port to listen on, 0 for any
   * @param options further settings by their names
   */
  public static RunningServer start(Path folder, int port, Map<String, String> options) {
    Map<String, String> all = new HashMap<>(options);
    all.put("http.port", Integer.toString(port));
    AppConfig config = new ConfigReader(folder, Map.of()).read(Optional.empty(), all);
    return new RunningServer(
        Server.start(
            config,
            () -> new Engine(new CapitalisedWords(), new ModelInfo("test", "1"), () -> {})));
  }

  /** The port it listens on. */
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
  }
}
