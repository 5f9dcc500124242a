package dev.lede.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Starts the server. */
@Command(
    name = "serve",
    description = "Serves the page, the JSON API and the live protocol.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ServeCommand implements Callable<Integer> {

  private final ConfigReader reader;

  @Option(names = "--port", description = "The port to listen on (default: 8080).")
  private String port;

  @Option(names = "--host", description = "The address to listen on (default: 127.0.0.1).")
  private String host;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The file with settings (default: config/lede.json, if it is there).")
  private Path file;

  @Option(
      names = "--cluster",
      description = "Serves as a member of a cluster; see the section cluster of the settings.")
  private boolean cluster;

  @Option(
      names = "--role",
      description = "What this member does: web, worker or both (default: both).")
  private String role;

  ServeCommand(ConfigReader reader) {
    this.reader = reader;
  }

  @Override
  public Integer call() {
    if (cluster) {
      AppConfig config = config();
      boolean works = config.cluster().role().isWorker();
      Callable<Engine> engine = ahead(works ? Engine::load : Engine::absent);
      serve(() -> Server.join(config, config.cluster(), engine));
    } else {
      serve(config(), alone());
    }
    return ExitCode.OK;
  }

  private Callable<Engine> alone() {
    if (role != null) {
      throw new InvalidConfiguration(List.of("--role has no meaning without --cluster"));
    }
    return ahead(Engine::load);
  }

  /**
   * Starts a server that ends with the process; returns when it serves.
   *
   * @throws StartFailure when it cannot start
   */
  static Server serve(AppConfig config, Callable<Engine> engine) {
    return serve(() -> Server.start(config, engine));
  }

  private static Server serve(Supplier<Server> start) {
    LogQueue log = LogQueue.begin();
    try {
      Server server = start.get();
      Thread stop = new Thread(() -> end(server, log), "lede-shutdown");
      Runtime.getRuntime().addShutdownHook(stop);
      return server;
    } catch (StartFailure e) {
      log.close();
      throw e;
    }
  }

  private static void end(Server server, LogQueue log) {
    server.close();
    log.close();
  }

  /** Begins at once, on a thread of its own; the rest of the start needs a while itself. */
  private static Callable<Engine> ahead(Callable<Engine> loader) {
    FutureTask<Engine> task = new FutureTask<>(loader);
    Thread thread = new Thread(task, "lede-model");
    thread.setDaemon(true);
    thread.start();
    return () -> {
      try {
        return task.get();
      } catch (ExecutionException e) {
        throw e.getCause() instanceof Exception cause ? cause : e;
      }
    };
  }

  private AppConfig config() {
    Map<String, String> options = new LinkedHashMap<>();
    Optional.ofNullable(port).ifPresent(value -> options.put("http.port", value));
    Optional.ofNullable(host).ifPresent(value -> options.put("http.host", value));
    Optional.ofNullable(role).ifPresent(value -> options.put("cluster.role", value));
    return reader.read(Optional.ofNullable(file), options);
  }
}
