package dev.lede.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImportMapTest {
  private final ImportMap map = ImportMap.ofPage();

  @Test
  void namesOnlyModulesThatAreOnTheClassPath() {
    List<String> missing =
        map.paths().keySet().stream().filter(name -> !map.isServed(name)).sorted().toList();
    assertEquals(List.of(), missing, "their versions have to be those of the pom");
    assertFalse(map.paths().isEmpty());
  }
}
