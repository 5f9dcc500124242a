package dev.lede.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
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
