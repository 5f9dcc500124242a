package dev.lede.intake.fetch;

import dev.lede.intake.FileKind;
import io.vertx.core.buffer.Buffer;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands at an address.
 *
 * @param charset that its sender told
 */
public record Page(FileKind kind, Optional<String> charset, Buffer bytes) {
  public Page {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(charset, "charset");
    Objects.requireNonNull(bytes, "bytes");
  }
}
