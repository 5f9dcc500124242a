package dev.lede.app.annotate;

import dev.lede.format.read.ImportFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An article to be read.
 *
 * @param name how it is called in the output and in messages
 * @param source opens it
 * @param marked how mentions are marked in it; empty for a plain text
 */
record Input(String name, Source source, Optional<ImportFormat> marked) {
  /** An article of plain text. */
  Input(String name, Source source) {
    this(name, source, Optional.empty());
  }

  /** Opens the bytes of an article. */
  @FunctionalInterface
  interface Source {
    InputStream open() throws IOException;
  }

  static Input of(Path file) {
    return new Input(file.toString().replace('\\', '/'), () -> Files.newInputStream(file));
  }

  /** The same as a file of this format. */
  Input as(ImportFormat format) {
    return new Input(name, source, Optional.of(format));
  }

  /** The text that lies beside a file of a format that does not hold its own. */
  Input beside() {
    int dot = name.lastIndexOf('.');
    String stem = dot > name.lastIndexOf('/') ? name.substring(0, dot) : name;
    return of(Path.of(stem + ".txt"));
  }

  /**
   * The text, exactly as it stands in the file; a byte order mark is part of no text.
   *
   * @throws IOException when it cannot be read, or is not UTF-8
   */
  String read() throws IOException {
    try (InputStream in = source.open()) {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes())).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IOException("is not in UTF-8", e);
    }
  }
}
