package dev.lede.figures;

import com.microsoft.playwright.Keyboard.TypeOptions;
import com.microsoft.playwright.Page;
import dev.lede.support.Chromium;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * How fast the page is, in a headless Chromium before a server with the real model, in texts of
 * several lengths: {@code mvn -q -Pjmh test-compile exec:exec
 * -Djmh.main=dev.lede.figures.PageFigures -Djmh.args="1000 10000 100000"}. Server, browser and this
 * program share the machine.
 */
public final class PageFigures {
  private static final int PORT = 18097;
  private static final int KEYS = 200;

  /** Milliseconds between two keys. */
  private static final int PACE = 60;

  private static final String TYPED = "The mayor of Likoni, Halima Mwinyi, said so on Tuesday. ";

  private final PageProbe probe;
  private final Page page;

  private PageFigures(PageProbe probe) {
    this.probe = probe;
    this.page = probe.page();
  }

  public static void main(String[] arguments) throws Exception {
    Process server = serve();
    try (Chromium chromium = Chromium.open()) {
      System.out.println("Chromium " + chromium.browser().version());
      for (String words : arguments.length > 0 ? arguments : new String[] {"1000"}) {
        try (PageProbe probe = new PageProbe(chromium.browser(), "http://127.0.0.1:" + PORT)) {
          new PageFigures(probe).measure(PageText.of(Integer.parseInt(words)));
        }
      }
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private void measure(String text) {
    page.evaluate("text => navigator.clipboard.writeText(text)", text);
    page.locator(".cm-content").focus();
    probe.forget();
    print("paste, first paint", probe.paint("keydown", () -> page.keyboard().press("Control+v")));
    print("paste, all marks", probe.untilSession("isSettled"));
    print("paste, also entities and quotes", probe.untilSession("isWhole"));
    longest();
    System.out.println(probe.counts());
    print("heap, MB", probe.heapMegabytes());
    typing("typing at the end", "Control+End");
    typing("typing at the beginning", "Control+Home");
    for (String tab : List.of("quotes", "timeline", "map", "graph", "sentence", "parts", "names")) {
      panel(tab);
    }
    read();
    find();
    filters();
    print("heap at the end, MB", probe.heapMegabytes());
  }

  private void typing(String what, String where) {
    page.locator(".cm-content").focus();
    page.keyboard().press(where);
    page.keyboard().press("Enter");
    page.waitForTimeout(1000);
    probe.forget();
    String keys = TYPED.repeat(KEYS / TYPED.length() + 1).substring(0, KEYS);
    page.keyboard().type(keys, new TypeOptions().setDelay(PACE));
    page.waitForTimeout(1500);
    List<Double> paints = probe.paints("keydown").stream().sorted().toList();
    print(what + ", p50", paints.get(paints.size() / 2));
    print(what + ", p95", paints.get(paints.size() * 95 / 100));
    longest();
    probe.untilSession("isWhole");
  }

  private void panel(String name) {
    String ready =
        switch (name) {
          case "graph" -> "#graph .node, #graph .nothing";
          case "sentence" -> "#sentence table";
          case "names" -> "#entities .row";
          case "quotes" -> "#quotes .row, #quotes-none";
          default -> "#" + name + " .row, #" + name + " .nothing";
        };
    act(name, "click", () -> page.locator("#tab-" + name).click(), ready);
  }

  private void read() {
    act("read", "click", () -> page.locator("#read-button").click(), "#read p");
    act("read, back", "click", () -> page.locator("#read-button").click(), ".cm-content");
  }

  private void find() {
    act("find", "keydown", () -> page.keyboard().press("Control+f"), ".cm-search");
    act("find, a letter", "keydown", () -> page.keyboard().press("h"), ".cm-searchMatch");
    act("find, next", "keydown", () -> page.keyboard().press("Enter"), ".cm-searchMatch-selected");
    act("find, close", "keydown", () -> page.keyboard().press("Escape"), ".cm-content");
  }

  private void filters() {
    page.keyboard().press("Control+Home");
    act("type off", "click", () -> page.locator(".chip").first().click(), ".chip");
    act("type on", "click", () -> page.locator(".chip").first().click(), ".chip");
    page.locator("#least").focus();
    act("score", "keydown", () -> page.keyboard().press("ArrowRight"), "#least");
    act("score back", "keydown", () -> page.keyboard().press("ArrowLeft"), "#least");
    act("row chosen", "click", () -> page.locator("#entities .row").first().click(), ".row");
    act("chosen only", "click", () -> page.locator("#only").click(), "#only");
    act("chosen only, off", "click", () -> page.locator("#only").click(), "#only");
  }

  /** Paint, readiness, and the tasks of the second after it. */
  private void act(String what, String type, Runnable action, String ready) {
    page.waitForTimeout(300);
    probe.forget();
    double paint = probe.paint(type, action);
    double whole = probe.until(ready);
    page.waitForTimeout(1200);
    System.out.printf(Locale.ROOT, "%-34s %8.0f ms, there after %.0f%n", what, paint, whole);
    longest();
  }

  private void longest() {
    List<Double> tasks = probe.longTasks();
    if (!tasks.isEmpty()) {
      long over = tasks.stream().filter(millis -> millis > 100).count();
      System.out.printf(
          Locale.ROOT,
          "    long tasks: %d, of them over 100 ms: %d, the longest %.0f ms%n",
          tasks.size(),
          over,
          tasks.get(tasks.size() - 1));
    }
  }

  private static void print(String what, double value) {
    System.out.printf(Locale.ROOT, "%-34s %8.0f%n", what, value);
  }

  private static Process serve() throws Exception {
    Path log = Files.createTempFile("lede", ".log");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    Process server =
        new ProcessBuilder(java, "-cp", classes, "dev.lede.app.Main", "serve", "--port", "" + PORT)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    HttpRequest ready =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/health/ready")).build();
    HttpClient http = HttpClient.newHttpClient();
    while (server.isAlive()) {
      try {
        if (http.send(ready, BodyHandlers.discarding()).statusCode() < 300) {
          return server;
        }
      } catch (IOException notYet) {
        Thread.onSpinWait();
      }
      Thread.sleep(20);
    }
    throw new IllegalStateException("the server ended: " + log);
  }
}
