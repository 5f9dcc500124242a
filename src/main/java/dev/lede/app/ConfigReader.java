package dev.lede.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Finds the configuration: the defaults, then a file, then the environment, then options. */
final class ConfigReader {

  /** Names the file, as {@code --config} does. */
  static final String FILE_VARIABLE = "LEDE_CONFIG";

  private static final String DEFAULTS = "/config/lede.json";
  private static final Path USUAL_FILE = Path.of("config", "lede.json");
  private static final long MOST_BYTES = 1 << 20;

  private final Path workingDirectory;
  private final Map<String, String> environment;

  ConfigReader(Path workingDirectory, Map<String, String> environment) {
    this.workingDirectory = workingDirectory;
    this.environment = Map.copyOf(environment);
  }

  /**
   * Reads the configuration.
   *
   * @param file the file named on the command line; without one, the file that the environment
   *     names; without that, {@code config/lede.json} in the working directory, if there is one
   * @param options values given on the command line, by key
   * @throws InvalidConfiguration when anything is wrong; names all that is
   */
  AppConfig read(Optional<Path> file, Map<String, String> options) {
    Sources sources = new Sources(defaults());
    file(file).ifPresent(path -> add(sources, path));
    sources.environment(environment);
    options.forEach(sources::option);
    return AppConfig.of(sources.settings());
  }

  /** The text of the file with all settings and their defaults, which is part of the program. */
  static String defaults() {
    try (InputStream resource = ConfigReader.class.getResourceAsStream(DEFAULTS)) {
      if (resource == null) {
        throw new IllegalStateException("the program lacks its resource " + DEFAULTS);
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Path> file(Optional<Path> named) {
    return named
        .or(() -> Optional.ofNullable(environment.get(FILE_VARIABLE)).map(Path::of))
        .or(() -> Optional.of(USUAL_FILE).filter(path -> Files.exists(resolve(path))));
  }

  private void add(Sources sources, Path file) {
    try {
      long bytes = Files.size(resolve(file));
      if (bytes > MOST_BYTES) {
        sources.mistake("%s has %d bytes; the limit is %d".formatted(file, bytes, MOST_BYTES));
      } else {
        sources.file(file.toString(), Files.readString(resolve(file)));
      }
    } catch (NoSuchFileException e) {
      sources.mistake(file + " does not exist");
    } catch (IOException e) {
      sources.mistake(file + " cannot be read: " + e.getMessage());
    }
  }

  private Path resolve(Path file) {
    return workingDirectory.resolve(file);
  }
}
