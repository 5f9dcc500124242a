package dev.lede.app.annotate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Where annotations go: a stream, or a directory with a file for each input. */
final class Target {
  private final PrintWriter out;
  private final Optional<Path> directory;
  private final String extension;
  private final Set<String> taken = new HashSet<>();

  /**
   * A target.
   *
   * @param directory made when it is not there; empty for the stream
   * @param extension of the files, without the dot
   */
  Target(PrintWriter out, Optional<Path> directory, String extension) throws IOException {
    this.out = out;
    this.directory = directory;
    this.extension = extension;
    if (directory.isPresent()) {
      Files.createDirectories(directory.get());
    }
  }

  /** Writes the annotations of an input. */
  void write(Input input, String annotations) throws IOException {
    if (directory.isPresent()) {
      Files.writeString(directory.get().resolve(name(input)), annotations);
    } else {
      out.print(annotations);
      out.flush();
    }
  }

  /** The file name of the input with another extension; a number when it is taken already. */
  private String name(Input input) {
    String file = input.name().substring(input.name().lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    String stem = dot > 0 ? file.substring(0, dot) : file;
    String name = stem + "." + extension;
    for (int i = 2; !taken.add(name); i++) {
      name = stem + "-" + i + "." + extension;
    }
    return name;
  }
}
