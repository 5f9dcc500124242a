package dev.lede.web.api;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.annotation.Label;
import dev.lede.web.problem.Fault;
import dev.lede.web.wire.OffsetUnit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The description names everything that the code can say. */
class ApiDescriptionTest {
  private static String yaml;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream in = ApiDescriptionTest.class.getResourceAsStream("/openapi.yaml")) {
      yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void namesEveryLabel() {
    for (Label label : Label.values()) {
      assertTrue(yaml.contains("        - " + label + "\n"), label.name());
    }
  }

  @Test
  void namesEveryFault() {
    for (Fault fault : Fault.values()) {
      assertTrue(yaml.contains("            - " + fault.code() + "\n"), fault.code());
    }
  }

  @Test
  void namesEveryLayerAndUnit() {
    for (Layer layer : Layer.values()) {
      assertTrue(yaml.contains("        " + layer.wireName() + ":\n"), layer.wireName());
    }
    for (OffsetUnit unit : OffsetUnit.values()) {
      assertTrue(yaml.contains(unit.wireName() + ","), unit.wireName());
    }
  }
}
