package dev.lede.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The Node.js of this machine, or the one in Playwright's driver bundle where the build runs with
 * {@code BUNDLED_NODE=true}.
 */
public final class NodeJs {
  static final String VARIABLE = "PLAYWRIGHT_NODEJS_PATH";

  private static final Program NODE =
      new Program("Node.js 20", VARIABLE, List.of("node", "node.exe", "nodejs"));
  private static final int VERSION = 20;
  private static final String BUNDLED = "driver/linux/node";

  private NodeJs() {}

  /** The one on the path, if it is new enough. */
  static Optional<Path> onPath() {
    return NODE.find(VERSION);
  }

  /** Whether there is one in the driver bundle. */
  static boolean isBundled() {
    return NodeJs.class.getClassLoader().getResource(BUNDLED) != null;
  }

  /** What to tell where there is none. */
  static String missing() {
    return NODE.missing() + ", or it is older; see BUNDLED_NODE";
  }

  /**
   * An executable; the test that asks is skipped where there is none, and fails with {@code
   * CI=true}.
   *
   * @param folder where the bundled one is unpacked if it is needed
   */
  public static Path executable(Path folder) {
    return onPath().orElseGet(() -> isBundled() ? unpack(folder) : Program.giveUp(missing()));
  }

  private static Path unpack(Path folder) {
    Path node = folder.resolve("node");
    try (InputStream in = NodeJs.class.getClassLoader().getResourceAsStream(BUNDLED)) {
      Files.copy(in, node);
      if (!node.toFile().setExecutable(true)) {
        throw new IllegalStateException(node + " cannot be made executable");
      }
      return node;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
