package dev.lede.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.WebSocketRoute;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the page makes of a whole article, with a server that always finds the same in it. */
class PageFindingsIT {
  private static final String ARTICLE =
      "Amina Okello spoke on Friday. \u201cWe are close,\u201d she said.\n\n"
          + "\u201cPay up,\u201d a shout came.\n\nRead more: Kofi Mensah wins";

  @RegisterExtension private static final Site site = new Site();

  private final List<JsonObject> opened = new ArrayList<>();
  private Reader reader;
  private int seq;

  @BeforeEach
  void read() {
    reader = site.visit();
    reader.page().routeWebSocket(Pattern.compile("/api/v1/live"), this::serve);
    reader.page().reload();
    reader.waitUntilLive();
    reader.paste(ARTICLE);
    assertThat(reader.page().locator("mark.t-DATE")).hasText("Friday");
  }

  /** Answers each version of the text. */
  private void serve(WebSocketRoute socket) {
    socket.onMessage(
        frame -> {
          JsonObject message = new JsonObject(frame.text());
          if (message.getString("t").equals("edit")) {
            answer(socket, message.getLong("v"), message.getInteger("len") == ARTICLE.length());
          } else if (message.getString("t").equals("open")) {
            opened.add(message);
            JsonObject ready = frame("ready", message.getLong("v")).put("labels", new JsonArray());
            socket.send(ready.put("limits", new JsonObject().put("chars", 1_000_000)).encode());
            answer(socket, message.getLong("v"), message.getString("text").equals(ARTICLE));
          }
        });
  }

  private void answer(WebSocketRoute socket, long version, boolean whole) {
    boolean dated = opened.get(opened.size() - 1).getString("date") != null;
    JsonObject friday = mention("m2", "Friday", "DATE").put("value", dated ? "2019-03-08" : null);
    JsonArray add = new JsonArray().add(mention("m1", "Amina Okello", "PERSON")).add(friday);
    add.add(mention("m3", "she", "PRONOUN")).add(mention("m4", "Kofi Mensah", "PERSON"));
    JsonObject mentions = frame("mentions", version).put("seq", ++seq).put("del", new JsonArray());
    mentions.put("add", whole ? add : new JsonArray()).put("done", true);
    socket.send(mentions.encode());
    JsonObject document = frame("document", version).put("seq", ++seq).put("date", null);
    document.put("entities", whole ? entities() : new JsonArray());
    document.put("quotes", whole ? quotes() : new JsonArray());
    JsonObject zone = range("Read more: Kofi Mensah wins").put("type", "boilerplate");
    document.put("zones", whole ? new JsonArray().add(zone) : new JsonArray());
    socket.send(document.encode());
  }

  private static JsonArray entities() {
    JsonArray references = new JsonArray().add(new JsonArray().add(0).add(5));
    JsonObject amina = entity("e1", "Amina Okello", "m1", "m3").put("title", "finance minister");
    return new JsonArray()
        .add(amina.put("references", references))
        .add(entity("e4", "Kofi Mensah", "m4"))
        .add(entity("e2", "Friday", "m2").put("label", "DATE"));
  }

  private static JsonArray quotes() {
    JsonObject said = range("\u201cWe are close,\u201d").put("text", "\u201cWe are close,\u201d");
    JsonObject shouted = range("\u201cPay up,\u201d").put("text", "\u201cPay up,\u201d");
    return new JsonArray()
        .add(said.put("speaker", "e1").put("speakerText", "she").put("direct", true))
        .add(shouted.put("speaker", null).put("reason", "unsaid").put("direct", true));
  }

  private static JsonObject frame(String name, long version) {
    return new JsonObject().put("t", name).put("v", version);
  }

  private static JsonObject range(String words) {
    int start = ARTICLE.indexOf(words);
    return new JsonObject().put("start", start).put("end", start + words.length());
  }

  private static JsonObject mention(String id, String words, String label) {
    return range(words).put("id", id).put("text", words).put("label", label).put("score", 0.9);
  }

  private static JsonObject entity(String id, String name, String... mentions) {
    JsonObject entity = new JsonObject().put("id", id).put("label", "PERSON").put("name", name);
    return entity.put("aliases", new JsonArray()).put("mentions", new JsonArray(List.of(mentions)));
  }

  @Test
  void dimsWhatIsNoPartOfTheArticle() {
    Locator dimmed = reader.page().locator(".boilerplate");
    assertThat(dimmed).hasText("Read more: Kofi Mensah wins");
    assertThat(dimmed).hasCSS("color", "rgb(91, 96, 104)");
  }

  @Test
  void listsWhoSaidWhatAndGoesThere() {
    Locator rows = reader.page().locator("#quotes .row");
    assertThat(rows).hasCount(2);
    assertThat(rows.first().locator("b")).hasText("Amina Okello");
    assertThat(rows.first().locator("q")).hasText("We are close,");
    assertThat(rows.nth(1).locator("b")).hasText("Nobody named");
    assertThat(rows.nth(1).locator("small")).hasText("the text does not say who speaks");
    reader.page().locator("#tab-quotes").click();
    rows.nth(1).click();
    assertEquals(ARTICLE.indexOf("\u201cPay"), reader.caret());
    assertThat(reader.page().locator(".pointed")).hasText("\u201cPay up,\u201d");
  }

  @Test
  void showsAPronounOnlyWithWhatItStandsFor() {
    Locator she = reader.page().locator("mark.t-PRONOUN");
    assertThat(she).hasCSS("box-shadow", "none");
    assertEquals(0, reader.page().locator(".chip.t-PRONOUN").count());
    Locator row = reader.page().locator("#entities .row").first();
    assertThat(row.locator("small").first()).hasText("finance minister · 1 description");
    row.click();
    assertThat(she).hasClass(Pattern.compile("\\bhot\\b"));
  }

  @Test
  void saysThatADateIsRelativeUntilTheArticleHasOne() {
    assertThat(reader.page().locator("#date-found")).containsText("not known");
    Locator friday = reader.page().locator("mark.t-DATE");
    friday.hover();
    assertThat(reader.page().locator("#card dl")).containsText("relative");
    reader.page().locator("#date").fill("2019-03-09");
    assertThat(reader.page().locator("#date-found")).hasText("");
    assertEquals("2019-03-09", opened.get(opened.size() - 1).getString("date"));
    assertTrue(opened.size() > 1);
    reader.page().locator("h1").hover();
    friday.hover();
    assertThat(reader.page().locator("#card dl")).containsText("8 March 2019");
  }
}
