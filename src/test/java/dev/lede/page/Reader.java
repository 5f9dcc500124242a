package dev.lede.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Somebody in front of the page. Every wait is for something that has to come, bounded by
 * Playwright's half minute.
 */
final class Reader implements AutoCloseable {
  private static final String STATE =
      """
      async () => {
        const { EditorView } = await import('@codemirror/view');
        const { spansOf } = await import('/js/editor/spans.js');
        const { state } = EditorView.findFromDOM(document.querySelector('.cm-editor'));
        return {
          text: state.doc.toString(),
          caret: state.selection.main.head,
          spans: spansOf(state).map(({ from, to, mention }) => ({
            from, to, text: mention.text, label: mention.label, seen: state.sliceDoc(from, to) })),
        };
      }
      """;

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private Predicate<String> expected = complaint -> false;

  /** Opens the page and waits until it is connected. */
  Reader(Browser browser, String url, NewContextOptions options) {
    options.setPermissions(List.of("clipboard-read", "clipboard-write"));
    context = browser.newContext(options);
    page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
    page.navigate(url);
    waitUntilLive();
  }

  Page page() {
    return page;
  }

  /** The field in which the article is written. */
  Locator field() {
    return page.locator(".cm-content");
  }

  void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  void type(String text) {
    page.keyboard().type(text);
  }

  /** Pastes a text from the clipboard into the empty field, and waits until it is there. */
  void paste(String text) {
    page.evaluate("text => navigator.clipboard.writeText(text)", text);
    field().focus();
    press("Control+v");
    page.locator("#welcome").waitFor(new WaitForOptions().setState(WaitForSelectorState.HIDDEN));
  }

  /** Waits until the server holds the text of now and all of it has been marked. */
  void waitUntilRead() {
    page.evaluate("async () => { window.session = (await import('/js/app.js')).session; }");
    page.waitForFunction("() => window.session.isSettled");
  }

  /** Also until entities, quotes and zones are shown. */
  void waitUntilWhole() {
    waitUntilRead();
    page.waitForFunction("() => window.session.isWhole");
  }

  void waitUntilLive() {
    page.locator("#connection[data-state=live]").waitFor();
  }

  /** What the editor holds: {@code text}, {@code caret}, {@code spans}. */
  @SuppressWarnings("unchecked")
  Map<String, Object> state() {
    return (Map<String, Object>) page.evaluate(STATE);
  }

  String text() {
    return (String) state().get("text");
  }

  int caret() {
    return ((Number) state().get("caret")).intValue();
  }

  /** The spans, each checked to stand on the words it names. */
  List<Map<String, Object>> spans() {
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> spans = (List<Map<String, Object>>) state().get("spans");
    spans.forEach(span -> assertEquals(span.get("text"), span.get("seen")));
    return spans;
  }

  /** Where the marks stand and what they are, as {@link #annotated} has it. */
  List<String> places() {
    return spans().stream()
        .map(span -> span.get("from") + "-" + span.get("to") + " " + span.get("label"))
        .sorted()
        .toList();
  }

  /** Where the API finds what in the text of the page. */
  List<String> annotated() {
    RequestOptions request =
        RequestOptions.create().setHeader("Content-Type", "text/plain; charset=utf-8");
    String url = page.url() + "api/v1/annotate";
    APIResponse response = page.request().post(url, request.setData(text()));
    JsonArray mentions = new JsonObject(response.text()).getJsonArray("mentions");
    return mentions.stream()
        .map(JsonObject.class::cast)
        .map(m -> m.getInteger("start") + "-" + m.getInteger("end") + " " + m.getString("label"))
        .sorted()
        .toList();
  }

  /** From here on the browser may complain like that, because a test brings the trouble about. */
  void expect(Predicate<String> complaint) {
    expected = complaint;
  }

  /** What the browser complained of, such as a breach of the content security policy. */
  List<String> complaints() {
    return complaints.stream().filter(expected.negate()).toList();
  }

  @Override
  public void close() {
    context.close();
  }
}
