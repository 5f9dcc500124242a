package dev.lede.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.WebSocketRoute;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the page shows in each state of the work, and that no state loses the text. */
class PageStatesIT {
  private static final String ARTICLE = "Amina Okello met Bello Danjuma in Lagos.";

  @RegisterExtension private static final Site site = new Site();

  /** The connection of the page, where the test speaks for the server. */
  private WebSocketRoute socket;

  private long version;

  @Test
  void showsWhatToDoWhileThereIsNoArticle() {
    Reader reader = site.visit();
    assertThat(reader.page().locator(".cm-placeholder"))
        .hasText("Paste or type a news article here");
    assertThat(reader.page().locator("#welcome .samples button")).hasCount(5);
    assertThat(reader.page().locator(".guide dt").first()).hasText("Person");
    assertThat(reader.page().locator("#progress")).isHidden();
    assertThat(notice(reader)).isHidden();
  }

  @Test
  void saysThatNothingWasFound() {
    Reader reader = site.visit();
    reader.paste("nobody is in it, and nothing else either.");
    reader.waitUntilWhole();
    assertThat(reader.page().locator("#entities")).hasText("No names found yet.");
    assertThat(reader.page().locator("#counts")).hasText("8 words · 0 mentions");
    assertThat(reader.page().locator("#progress")).isHidden();
  }

  @Test
  void showsWhatIsReadSoFarAndHowMuchThatIs() {
    Reader reader = visitScripted();
    tell("mentions", "add", mentions("m1", 0, 12), false);
    socket.send(frame("status").put("done", 0.4).encode());
    assertThat(reader.page().locator("mark.ent")).hasText("Amina Okello");
    assertThat(reader.page().locator("#reading")).hasText("Reading… 40%");
    assertThat(reader.page().locator("#progress")).isVisible();
    tell("mentions", "add", mentions("m2", 17, 30), true);
    assertThat(reader.page().locator("mark.ent")).hasCount(2);
    assertThat(reader.page().locator("#progress")).isHidden();
    assertThat(reader.page().locator("#reading")).hasText("");
  }

  @Test
  void saysThatTheServerIsBusyAndGoesOnWhenItIsNot() {
    Reader reader = visitScripted();
    reader.expect(complaint -> complaint.contains("overloaded"));
    JsonObject error = new JsonObject().put("t", "error").put("code", "overloaded");
    socket.send(error.put("message", "too much at once").put("retryMillis", 50).encode());
    assertThat(notice(reader)).containsText("The server is busy. Trying again.");
    assertEquals(ARTICLE, reader.text());
    tell("mentions", "add", mentions("m1", 0, 12), true);
    assertThat(reader.page().locator("mark.ent")).hasText("Amina Okello");
    assertThat(notice(reader)).isHidden();
  }

  @Test
  void saysThatItDoesNotUnderstandTheServerAndReloadsWithTheText() {
    Reader reader = visitScripted();
    reader.expect(complaint -> complaint.contains("protocol"));
    socket.send(frame("mentions").put("seq", 1).put("add", "none").encode());
    assertThat(notice(reader)).containsText("do not understand each other");
    reload(reader);
    assertEquals(ARTICLE, reader.text());
  }

  @Test
  void offersTheNewPageOfANewServerAndKeepsTheText() {
    Reader reader = site.visit();
    reader.paste(ARTICLE);
    reader.waitUntilRead();
    reader.expect(complaint -> complaint.contains("WebSocket"));
    site.stop();
    reader.page().locator("#connection[data-state=offline]").waitFor();
    reader.type(" Kossi Adjavon left.");
    Map<String, String> other = Map.of("Lede-Page", "another");
    reader
        .page()
        .route(
            site.address(),
            route -> {
              if (route.request().method().equals("HEAD")) {
                route.fulfill(new FulfillOptions().setHeaders(other));
              } else {
                route.resume();
              }
            });
    site.startAgain();
    assertThat(notice(reader)).containsText("a newer version of this page");
    reload(reader);
    reader.waitUntilLive();
    reader.waitUntilRead();
    assertEquals(ARTICLE + " Kossi Adjavon left.", reader.text());
    assertEquals(reader.annotated(), reader.places());
  }

  @Test
  void saysNothingWhenTheServerIsTheSameAsBefore() {
    Reader reader = site.visit();
    reader.expect(complaint -> complaint.contains("WebSocket"));
    site.stop();
    reader.page().locator("#connection[data-state=offline]").waitFor();
    assertThat(notice(reader)).containsText("No connection");
    site.startAgain();
    reader.page().waitForResponse(site.address(), reader::waitUntilLive);
    assertThat(notice(reader)).not().containsText("newer version");
  }

  private static void reload(Reader reader) {
    reader.page().evaluate("() => { window.isOld = true; }");
    notice(reader).locator("button.small").click();
    reader.page().waitForFunction("() => !window.isOld && document.querySelector('.cm-editor')");
  }

  private static Locator notice(Reader reader) {
    return reader.page().locator("#notice");
  }

  /** Opens the page before a server that says what the test has it say of the article. */
  private Reader visitScripted() {
    Reader reader = site.visit();
    reader.page().routeWebSocket(Pattern.compile("/api/v1/live"), this::hear);
    reader.page().reload();
    reader.waitUntilLive();
    long empty = version;
    reader.paste(ARTICLE);
    reader.page().waitForCondition(() -> version > empty);
    return reader;
  }

  private void hear(WebSocketRoute route) {
    socket = route;
    route.onMessage(
        text -> {
          JsonObject message = new JsonObject(text.text());
          version = message.getLong("v", version);
          if (message.getString("t").equals("open")) {
            JsonObject limits = new JsonObject().put("chars", 1_000_000);
            JsonObject ready = frame("ready").put("labels", new JsonArray());
            route.send(ready.put("limits", limits).encode());
          }
        });
  }

  private int seq;

  private void tell(String name, String field, JsonArray values, boolean done) {
    JsonObject frame = frame(name).put("seq", ++seq).put(field, values);
    socket.send(frame.put("del", new JsonArray()).put("done", done).encode());
  }

  private JsonObject frame(String name) {
    return new JsonObject().put("t", name).put("v", version);
  }

  private static JsonArray mentions(String id, int start, int end) {
    JsonObject mention = new JsonObject().put("id", id).put("start", start).put("end", end);
    mention.put("text", ARTICLE.substring(start, end)).put("label", "PERSON").put("score", 0.9);
    return new JsonArray().add(mention);
  }
}
