package dev.lede.app.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What the arguments name: files, the text files under directories, and the standard input. */
final class Inputs {
  private static final String STANDARD_INPUT = "-";
  private static final Set<String> EXTENSIONS = Set.of(".txt", ".text", ".md");

  private Inputs() {}

  /**
   * The inputs, in the order of the arguments; the files of a directory in that of their names.
   *
   * @param arguments none stands for the standard input
   * @throws IOException when one is not there
   */
  static List<Input> of(List<String> arguments, InputStream standardInput) throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (String argument : arguments.isEmpty() ? List.of(STANDARD_INPUT) : arguments) {
      Path path = Path.of(argument);
      if (argument.equals(STANDARD_INPUT)) {
        inputs.add(new Input("stdin", () -> standardInput));
      } else if (Files.isDirectory(path)) {
        inputs.addAll(under(path));
      } else if (Files.exists(path)) {
        inputs.add(Input.of(path));
      } else {
        throw new NoSuchFileException(argument, null, "there is no such file or directory");
      }
    }
    return inputs;
  }

  private static List<Input> under(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .filter(Inputs::isText)
          .sorted()
          .map(Input::of)
          .toList();
    }
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return EXTENSIONS.stream().anyMatch(name::endsWith);
  }
}
