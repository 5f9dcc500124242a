package dev.lede.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Chromium of this machine, driven by Playwright.
 *
 * <p>Playwright needs Node 20: the one on the path, or the one in its driver bundle where the build
 * runs with {@code BUNDLED_NODE=true}. Where the browser or Node is missing, the test that asks is
 * skipped with a message that says so; with {@code CI=true} in the environment it fails.
 *
 * <p>Not thread-safe, like Playwright itself: open, use and close it on one thread.
 */
public final class Chromium implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Chromium.class);
  private static final String NODE_VARIABLE = "PLAYWRIGHT_NODEJS_PATH";
  private static final Program NODE =
      new Program("Node.js 20", NODE_VARIABLE, List.of("node", "node.exe", "nodejs"));
  private static final Program CHROMIUM =
      new Program(
          "Chromium",
          "CHROMIUM_PATH",
          List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"));
  private static final int NODE_VERSION = 20;
  private static final String BUNDLED_NODE = "driver/linux/node";

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts a headless browser; the caller closes it. */
  public static Chromium open() {
    Path chromium = CHROMIUM.find().orElseGet(() -> giveUp(CHROMIUM.missing()));
    Map<String, String> environment = new HashMap<>();
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    node().ifPresent(node -> environment.put(NODE_VARIABLE, node.toString()));
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    try {
      LaunchOptions options = new LaunchOptions().setExecutablePath(chromium).setHeadless(true);
      return new Chromium(playwright, playwright.chromium().launch(options));
    } catch (RuntimeException e) {
      playwright.close();
      throw e;
    }
  }

  /** The browser, which lives until this object is closed. */
  public Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    try {
      browser.close();
    } finally {
      playwright.close();
    }
  }

  /** The Node to use; empty means the one in the driver bundle. */
  private static Optional<Path> node() {
    Optional<Path> node = NODE.find(NODE_VERSION);
    boolean bundled = Chromium.class.getClassLoader().getResource(BUNDLED_NODE) != null;
    return node.isPresent() || bundled
        ? node
        : Optional.of(giveUp(NODE.missing() + ", or it is older; see BUNDLED_NODE"));
  }

  private static Path giveUp(String message) {
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(message);
    }
    LOG.warn("Browser test skipped: {}", message);
    return Assumptions.abort("Browser test skipped: " + message);
  }
}
