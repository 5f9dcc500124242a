package dev.lede.page;

import com.microsoft.playwright.Browser.NewContextOptions;
import dev.lede.app.RunningServer;
import dev.lede.support.Chromium;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * A server and the browser of its visitors; the server can go away and come back on the same port.
 * Blocks; not thread-safe.
 */
final class Site implements AutoCloseable {
  private final Path folder;
  private final Chromium chromium;
  private RunningServer server;
  private final int port;

  private Site(Path folder, Chromium chromium) {
    this.folder = folder;
    this.chromium = chromium;
    this.server = RunningServer.start(folder, 0, Map.of());
    this.port = server.port();
  }

  /**
   * Starts both. The test is skipped where there is no browser.
   *
   * @param folder where the server looks for a configuration
   */
  static Site open(Path folder) {
    Chromium chromium = Chromium.open();
    try {
      return new Site(folder, chromium);
    } catch (RuntimeException e) {
      chromium.close();
      throw e;
    }
  }

  /** Opens the page in a wide window and waits until it is connected. */
  Reader visit() {
    return visit(new NewContextOptions().setViewportSize(1280, 820));
  }

  Reader visit(NewContextOptions options) {
    return new Reader(chromium.browser(), "http://127.0.0.1:" + port + "/", options);
  }

  void stop() {
    server.close();
    server = null;
  }

  void startAgain() {
    server = RunningServer.start(folder, port, Map.of());
  }

  /** One of the sample articles of the page, as the page would open it. */
  static String sample(String id) {
    String name = "webroot/data/samples/" + id + ".txt";
    try (InputStream in = Site.class.getClassLoader().getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }

  @Override
  public void close() {
    if (server != null) {
      stop();
    }
    chromium.close();
  }
}
