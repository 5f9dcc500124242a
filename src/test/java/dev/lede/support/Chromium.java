package dev.lede.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  private static final Program CHROMIUM =
      new Program(
          "Chromium",
          "CHROMIUM_PATH",
          List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"));

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts a headless browser; the caller closes it. */
  public static Chromium open() {
    Path chromium = CHROMIUM.find().orElseGet(() -> Program.giveUp(CHROMIUM.missing()));
    Map<String, String> environment = new HashMap<>();
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    node().ifPresent(node -> environment.put(NodeJs.VARIABLE, node.toString()));
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
    Optional<Path> node = NodeJs.onPath();
    return node.isPresent() || NodeJs.isBundled()
        ? node
        : Optional.of(Program.giveUp(NodeJs.missing()));
  }
}
