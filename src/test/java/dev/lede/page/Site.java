package dev.lede.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import dev.lede.app.RunningServer;
import dev.lede.support.Chromium;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server and the browser of its visitors, for all tests of a class. After each test its visitors
 * leave, and their browser must have had nothing to complain of. The server can go away and come
 * back on the same port; after a test it is there again. Blocks; not thread-safe.
 *
 * <p>The tests are skipped where there is no browser.
 */
final class Site implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  private final Map<String, String> settings;
  private final List<Reader> readers = new ArrayList<>();
  private Path folder;
  private Chromium chromium;
  private RunningServer server;
  private int port;

  /** A server with the default settings. */
  Site() {
    this(Map.of());
  }

  /**
   * @param settings of the server, by their names
   */
  Site(Map<String, String> settings) {
    this.settings = Map.copyOf(settings);
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    chromium = Chromium.open();
    folder = Files.createTempDirectory("lede-site");
    startAgain();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    List<String> complaints = new ArrayList<>();
    for (Reader reader : readers) {
      complaints.addAll(reader.complaints());
      reader.close();
    }
    readers.clear();
    if (server == null) {
      startAgain();
    }
    if (context.getExecutionException().isEmpty()) {
      assertEquals(List.of(), complaints);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    try {
      if (server != null) {
        stop();
      }
    } finally {
      if (chromium != null) {
        chromium.close();
        Files.deleteIfExists(folder);
      }
    }
  }

  /** Opens the page in a wide window and waits until it is connected. */
  Reader visit() {
    return visit(new NewContextOptions());
  }

  /** Opens the page, in a wide window unless the options say another size. */
  Reader visit(NewContextOptions options) {
    if (options.viewportSize == null) {
      options.setViewportSize(1280, 820);
    }
    Reader reader = new Reader(chromium.browser(), address(), options);
    readers.add(reader);
    return reader;
  }

  /** Where the page is. */
  String address() {
    return "http://127.0.0.1:" + port + "/";
  }

  void stop() {
    server.close();
    server = null;
  }

  /** Starts the server anew, on the port it had before. */
  void startAgain() {
    server = RunningServer.start(folder, port, settings);
    port = server.port();
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
}
