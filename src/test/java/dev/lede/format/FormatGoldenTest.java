package dev.lede.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each format against a file that a person has read. {@code -Dgolden=write} writes them anew. */
class FormatGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/formats");

  @ParameterizedTest
  @EnumSource(Format.class)
  void writesWhatTheGoldenFileHolds(Format format) throws IOException {
    Path file = GOLDEN.resolve(format.wireName() + "." + format.extension());
    String written = format.write(Articles.hard());
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, written);
    }
    assertEquals(Files.readString(file), written);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void isFoundByItsName(Format format) {
    assertEquals(format, Format.named(format.wireName()).orElseThrow());
  }

  @Test
  void isFoundByItsMediaType() {
    assertEquals(Format.JSONLD, Format.ofMediaType("application/ld+json").orElseThrow());
    assertEquals(Format.CSV, Format.ofMediaType("text/csv").orElseThrow());
    assertTrue(Format.ofMediaType("application/json").isEmpty());
  }
}
