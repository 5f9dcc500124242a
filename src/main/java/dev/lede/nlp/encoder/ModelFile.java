package dev.lede.nlp.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A resource as a file, so that the runtime reads it by itself and no copy of it lies in the heap:
 * the resource's own file, or one unpacked from the jar for as long as this is open.
 *
 * @param path where it is
 * @param unpacked whether it goes when this is closed
 */
record ModelFile(Path path, boolean unpacked) implements AutoCloseable {

  /**
   * Opens a resource.
   *
   * @throws IOException when it cannot be unpacked
   */
  static ModelFile of(URL resource) throws IOException {
    if (resource.getProtocol().equals("file")) {
      return new ModelFile(Path.of(URI.create(resource.toString())), false);
    }
    Path path = Files.createTempFile("lede", ".onnx");
    try (InputStream in = resource.openStream()) {
      Files.copy(in, path, StandardCopyOption.REPLACE_EXISTING);
      return new ModelFile(path, true);
    } catch (IOException e) {
      Files.deleteIfExists(path);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    if (unpacked) {
      Files.deleteIfExists(path);
    }
  }
}
