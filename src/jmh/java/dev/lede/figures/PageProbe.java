package dev.lede.figures;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import java.util.List;
import java.util.Map;

/**
 * The page in a browser, with a clock in it: from the time stamp of an event to the first task
 * after the next frame, and the tasks that kept the page busy. All times in milliseconds.
 */
final class PageProbe implements AutoCloseable {
  private static final String CLOCK =
      """
      window.figures = { tasks: [], paints: [], last: 0 };
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) figures.tasks.push([startTime, duration]);
      }).observe({ type: 'longtask', buffered: true });
      figures.seen = ({ type, timeStamp }) => requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => figures.paints.push([type, timeStamp, performance.now() - timeStamp]);
        port2.postMessage(0);
      });
      for (const type of ['keydown', 'click', 'input']) {
        addEventListener(type, (event) => { figures.last = event.timeStamp; figures.seen(event); }, true);
      }
      figures.ready = (selector) => {
        const found = [...document.querySelectorAll(selector)].some((node) => node.checkVisibility());
        return found && performance.now() - figures.last;
      };
      """;

  private static final WaitForFunctionOptions PATIENT =
      new WaitForFunctionOptions().setTimeout(300_000);

  private final BrowserContext context;
  private final Page page;

  PageProbe(Browser browser, String url) {
    NewContextOptions options = new NewContextOptions().setViewportSize(1280, 820);
    context =
        browser.newContext(options.setPermissions(List.of("clipboard-read", "clipboard-write")));
    page = context.newPage();
    page.addInitScript(CLOCK);
    page.navigate(url);
    page.locator("#connection[data-state=live]").waitFor();
    page.evaluate("async () => { figures.session = (await import('/js/app.js')).session; }");
  }

  Page page() {
    return page;
  }

  /** From the event that an action makes to the first paint after it. */
  double paint(String type, Runnable action) {
    page.evaluate("() => { figures.paints = []; }");
    action.run();
    String all = "type => figures.paints.filter(([name]) => name === type)";
    page.waitForFunction("type => (" + all + ")(type).length > 0", type);
    return number(page.evaluate("type => (" + all + ")(type).at(-1)[2]", type));
  }

  /** From the last event to when an element is shown. */
  double until(String selector) {
    return number(
        page.waitForFunction("selector => figures.ready(selector)", selector, PATIENT).jsonValue());
  }

  /** From the last event to when something of the session is so. */
  double untilSession(String property) {
    String is = "name => figures.session[name] && performance.now() - figures.last";
    return number(page.waitForFunction(is, property, PATIENT).jsonValue());
  }

  /** Forgets what was measured. */
  void forget() {
    page.evaluate("() => { figures.tasks = []; figures.paints = []; }");
  }

  /** The paints of an event since the last {@link #forget}, in their order. */
  List<Double> paints(String type) {
    String of = "type => figures.paints.filter(([name]) => name === type).map((p) => p[2])";
    return numbers(page.evaluate(of, type));
  }

  /** Tasks of more than 50 ms since the last {@link #forget}, the longest last. */
  List<Double> longTasks() {
    return numbers(page.evaluate("() => figures.tasks.map((t) => t[1]).sort((a, b) => a - b)"));
  }

  /** What the scripts of the page hold after the garbage is gone. */
  double heapMegabytes() {
    var devtools = context.newCDPSession(page);
    devtools.send("HeapProfiler.collectGarbage");
    devtools.send("Performance.enable");
    for (var metric : devtools.send("Performance.getMetrics").getAsJsonArray("metrics")) {
      if (metric.getAsJsonObject().get("name").getAsString().equals("JSHeapUsedSize")) {
        return metric.getAsJsonObject().get("value").getAsDouble() / 1e6;
      }
    }
    throw new IllegalStateException("no JSHeapUsedSize");
  }

  /** How many marks the page has, and how many rows of names. */
  Map<?, ?> counts() {
    return (Map<?, ?>)
        page.evaluate(
            """
            async () => {
              const { EditorView } = await import('@codemirror/view');
              const { spansOf } = await import('/js/editor/spans.js');
              const { state } = EditorView.findFromDOM(document.querySelector('.cm-editor'));
              return { words: document.querySelector('#counts').textContent, marks: spansOf(state).length };
            }
            """);
  }

  @Override
  public void close() {
    context.close();
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  private static List<Double> numbers(Object values) {
    return ((List<?>) values).stream().map(PageProbe::number).toList();
  }
}
