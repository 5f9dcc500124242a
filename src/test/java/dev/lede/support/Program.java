package dev.lede.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A program that a test runs but does not bring along.
 *
 * @param what its name for a person
 * @param variable the environment variable that names its executable, if set
 * @param names its names on the path, best first
 */
record Program(String what, String variable, List<String> names) {

  private static final Logger LOG = LoggerFactory.getLogger(Program.class);
  private static final Pattern VERSION = Pattern.compile("(\\d+)\\.\\d");

  Program {
    names = List.copyOf(names);
  }

  /** The executable, with links followed; empty where this machine has none. */
  Optional<Path> find() {
    String named = System.getenv(variable);
    if (named != null && !named.isEmpty()) {
      return Optional.of(Path.of(named));
    }
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> in(Path.of(folder)))
        .findFirst()
        .map(Program::real);
  }

  /** The same, where {@code --version} answers with that major version or a later one. */
  Optional<Path> find(int major) {
    return find().filter(file -> majorVersion(file) >= major);
  }

  /** Says what is missing and how to name it. */
  String missing() {
    return "%s is missing: none of %s is on the path and %s is not set"
        .formatted(what, names, variable);
  }

  /** Skips the test that needs a program, or fails it with {@code CI=true} in the environment. */
  static Path giveUp(String message) {
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(message);
    }
    LOG.warn("Test skipped: {}", message);
    return Assumptions.abort("Test skipped: " + message);
  }

  private Stream<Path> in(Path folder) {
    return names.stream().map(folder::resolve).filter(Files::isExecutable);
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int majorVersion(Path file) {
    try {
      Process process = new ProcessBuilder(file.toString(), "--version").start();
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("no answer from " + file + " --version");
      }
      byte[] answer = process.getInputStream().readAllBytes();
      Matcher version = VERSION.matcher(new String(answer, StandardCharsets.UTF_8));
      return version.find() ? Integer.parseInt(version.group(1)) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking " + file, e);
    }
  }
}
