package dev.lede.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Saving and sharing an article. */
class PageOutIT {
  private static final String ARTICLE =
      "Zorvex goes on\n\nZorvex hired Amina Okello in Nairobi. Later Okello left Zorvex.";
  private static final String WORDS_OF_AUTHOR =
      "() => [...document.querySelectorAll('mark.mine')].map(mark => mark.textContent)";

  @RegisterExtension private static final Site site = new Site();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text=txt",
        "json=json",
        "html=html",
        "csv=csv",
        "jsonld=jsonld",
        "tei=xml",
        "conll=conll",
        "conllu=conllu",
        "brat=ann",
        "displacy=displacy.json",
        "doccano=jsonl",
        "labelstudio=labelstudio.json",
        "webanno=tsv",
        "casjson=cas.json"
      })
  void savesTheArticleInEachFormat(String format) throws IOException {
    String[] parts = format.split("=");
    try (Reader reader = open()) {
      reader.press("Alt+s");
      Locator line = reader.page().locator("#save-" + parts[0]);
      Download file = reader.page().waitForDownload(line::click);
      assertEquals("zorvex-goes-on." + parts[1], file.suggestedFilename());
      String saved = Files.readString(file.path(), StandardCharsets.UTF_8);
      assertTrue(saved.contains("Okello"), saved);
    }
  }

  @Test
  void sendsTheDictionaryWithWhatIsSaved() throws IOException {
    try (Reader reader = open()) {
      markEverywhere(reader);
      reader.press("Alt+s");
      Locator line = reader.page().locator("#save-csv");
      Download file = reader.page().waitForDownload(line::click);
      String saved = Files.readString(file.path(), StandardCharsets.UTF_8);
      assertEquals(3, saved.lines().filter(row -> row.contains("Zorvex,LAW")).count(), saved);
    }
  }

  @Test
  void savesExactlyTheMarksAndNamesThatThePageShows() throws IOException {
    try (Reader reader = open()) {
      reader.waitUntilWhole();
      Locator row = reader.page().locator("#entities .row");
      reader.press("Control+Home", "F2", "Control+Shift+ArrowRight", "a", "b");
      reader.press("Control+End", "Control+Shift+ArrowLeft", "Control+Shift+ArrowLeft", "g");
      reader.press("Control+Home", "ArrowDown", "ArrowDown", "Home");
      reader.press("Control+Shift+ArrowRight", "i");
      reader.page().locator("#marker-rows").selectOption(new SelectOption().setIndex(1));
      reader.press("Tab", "Enter");
      assertThat(row.filter(new FilterOptions().setHasText("grouped by you"))).not().hasCount(0);
      reader.press("Escape", "F2", "Space", "Space", "Delete", "Escape");
      reader.waitUntilWhole();
      JsonObject saved = new JsonObject(save(reader, "json"));
      assertEquals(shownMarks(reader), marks(saved));
      assertEquals(shownRows(reader), names(saved));
      for (String line : save(reader, "csv").lines().skip(1).toList()) {
        assertTrue(line.contains("LAW") || !line.contains("Zorvex goes"), line);
      }
      assertEquals(
          marks(saved).size(), save(reader, "brat").lines().filter(l -> l.startsWith("T")).count());
      assertEquals(List.of(), reader.complaints());
    }
  }

  private static String save(Reader reader, String format) throws IOException {
    reader.press("Alt+s");
    Locator line = reader.page().locator("#save-" + format);
    Download file = reader.page().waitForDownload(line::click);
    return Files.readString(file.path(), StandardCharsets.UTF_8);
  }

  private static List<String> marks(JsonObject saved) {
    List<String> marks = new ArrayList<>();
    for (Object each : saved.getJsonArray("mentions")) {
      JsonObject m = (JsonObject) each;
      marks.add(m.getInteger("start") + "-" + m.getInteger("end") + " " + m.getString("label"));
    }
    return marks;
  }

  private static List<String> shownMarks(Reader reader) {
    return reader.spans().stream()
        .map(s -> s.get("from") + "-" + s.get("to") + " " + s.get("label"))
        .toList();
  }

  /** Each name with how often it stands in the article, sorted. */
  private static List<String> names(JsonObject saved) {
    List<String> names = new ArrayList<>();
    for (Object each : saved.getJsonArray("entities")) {
      JsonObject e = (JsonObject) each;
      names.add(e.getString("name") + " " + e.getJsonArray("mentions").size() + "\u00d7");
    }
    return names.stream().sorted().toList();
  }

  private static List<String> shownRows(Reader reader) {
    List<String> rows = new ArrayList<>();
    for (Locator each : reader.page().locator("#entities .row").all()) {
      rows.add(each.locator("b").innerText() + " " + each.locator(".n").innerText());
    }
    return rows.stream().sorted().toList();
  }

  @Test
  void copiesTheArticleWithItsMarks() {
    try (Reader reader = open()) {
      markEverywhere(reader);
      reader.press("Alt+s", "Enter");
      assertThat(reader.page().locator("#notice")).containsText("Copied");
      String html =
          (String)
              reader
                  .page()
                  .evaluate(
                      "async () => (await (await navigator.clipboard.read())[0]"
                          + ".getType('text/html')).text()");
      assertTrue(html.contains("data-type=\"LAW\""), html);
    }
  }

  @Test
  void putsTextAndCorrectionsIntoALinkThatTheServerNeverSees() {
    String link;
    try (Reader reader = open()) {
      markEverywhere(reader);
      reader.press("Alt+s", "ArrowDown", "Enter");
      assertThat(reader.page().locator("#notice")).containsText("The link is copied");
      link = (String) reader.page().evaluate("() => navigator.clipboard.readText()");
    }
    try (Reader other = site.visit()) {
      List<Request> requests = new ArrayList<>();
      other.page().onRequest(requests::add);
      other.paste("My own words.");
      other.page().navigate(link);
      other.waitUntilLive();
      assertThat(other.page().locator("#notice")).containsText("Opened from the link");
      other.waitUntilRead();
      assertEquals(ARTICLE, other.text());
      assertEquals(List.of("Zorvex", "Zorvex", "Zorvex"), other.page().evaluate(WORDS_OF_AUTHOR));
      assertTrue(requests.stream().noneMatch(request -> request.url().contains("a=")));
      assertEquals("", other.page().evaluate("() => location.hash"));
      other.page().evaluate("() => { location.hash = '#a=AAAA'; }");
      assertThat(other.page().locator("#notice")).containsText("damaged");
      assertEquals(ARTICLE, other.text());
    }
  }

  @Test
  void saysThatAnArticleIsTooLongForALink() {
    try (Reader reader = site.visit()) {
      reader.paste(
          (String)
              reader
                  .page()
                  .evaluate(
                      "() => Array.from({length: 20000}, () => Math.random().toString(36)).join('"
                          + " ')"));
      reader.press("Alt+s", "ArrowDown", "Enter");
      assertThat(reader.page().locator("#notice")).containsText("at most 60,000");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void breaksNoRuleOfAccessibility(ColorScheme scheme) {
    try (Reader reader = site.visit(Axe.window(scheme))) {
      reader.paste(ARTICLE);
      reader.waitUntilRead();
      markEverywhere(reader);
      reader.press("Alt+s");
      assertThat(reader.page().locator("#copy-html")).isFocused();
      Axe.assertNoViolation(reader, "menu");
      reader.page().locator("#open-dictionary").click();
      Axe.assertNoViolation(reader, "dictionary");
    }
  }

  private static Reader open() {
    Reader reader = site.visit();
    reader.paste(ARTICLE);
    reader.waitUntilRead();
    return reader;
  }

  /** Marks a word as a law wherever it stands, which no model does. */
  private static void markEverywhere(Reader reader) {
    reader.press("Control+Home", "F2", "Control+Shift+ArrowRight", "Shift+A", "Escape");
  }
}
