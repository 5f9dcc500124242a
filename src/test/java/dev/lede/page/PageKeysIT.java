package dev.lede.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything the page does, without a mouse. */
class PageKeysIT {
  private static final int MOST_STOPS = 200;

  /** Where the focus can go by the Tab key, in the order of the page; a name for each. */
  private static final String STOPS =
      """
      () => {
        window.nameOf ??= (e) => e === document.body ? 'body' : e.id || e.getAttribute('aria-label') || e.className + ' ' + e.textContent.trim();
        return [...document.querySelectorAll('a[href], button, input, select, [tabindex], [contenteditable=true]')]
          .filter((e) => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true }))
          .map(window.nameOf)
          .filter((name, i, all) => all.indexOf(name) === i);
      }
      """;

  @RegisterExtension private static final Site site = new Site();

  @ParameterizedTest
  @CsvSource({"names", "quotes", "timeline", "map", "graph", "sentence", "parts"})
  void reachesEveryControlInTheOrderOfThePageAndShowsWhereItIs(String tab) {
    Reader reader = read();
    reader.page().locator("#tab-" + tab).focus();
    reader.press("Enter");
    if (tab.equals("sentence")) {
      reader.page().locator("#sentence table").waitFor();
    }
    @SuppressWarnings("unchecked")
    List<String> stops = (List<String>) reader.page().evaluate(STOPS);
    assertTrue(stops.size() > 15, stops::toString);
    reader.page().locator(".skip").focus();
    Set<String> reached = new LinkedHashSet<>();
    for (int i = 0; i < MOST_STOPS && reached.size() < stops.size(); i++) {
      reached.add((String) reader.page().evaluate("() => window.nameOf(document.activeElement)"));
      assertTrue(isFocusSeen(reader), () -> "nothing shows the focus on the last of " + reached);
      reader.press("Tab");
    }
    assertEquals(stops, List.copyOf(reached));
  }

  @ParameterizedTest
  @CsvSource({
    "samples-button, #samples-menu",
    "open-button, #open",
    "out, #out-menu",
    "keys-button, #keys"
  })
  void comesBackToWhereItWasWhenAWindowCloses(String button, String window) {
    Reader reader = read();
    Locator opener = reader.page().locator("#" + button);
    opener.focus();
    reader.press("Enter");
    assertThat(reader.page().locator(window)).isVisible();
    reader.press("Escape");
    assertThat(reader.page().locator(window)).isHidden();
    assertThat(opener).isFocused();
  }

  @Test
  void comesBackFromTheDictionaryToItsMenuButton() {
    Reader reader = read();
    reader.page().locator("#out").focus();
    reader.press("Enter");
    reader.page().locator("#open-dictionary").focus();
    reader.press("Enter");
    assertThat(reader.page().locator("#dictionary")).isVisible();
    reader.press("Escape");
    assertThat(reader.page().locator("#dictionary")).isHidden();
    assertThat(reader.page().locator("#out")).isFocused();
  }

  @Test
  void choosesAFileAndGoesOnInItsText() {
    Reader reader = site.visit();
    reader.page().onFileChooser(early -> {}); // has the browser ready for it in time
    reader.press("Alt+o");
    assertThat(reader.page().locator("#open-choose")).isFocused();
    FileChooser chooser = reader.page().waitForFileChooser(() -> reader.press("Enter"));
    byte[] bytes = "Amina Okello left.".getBytes(StandardCharsets.UTF_8);
    chooser.setFiles(new FilePayload("a.txt", "text/plain", bytes));
    assertThat(reader.field()).isFocused();
    assertEquals("Amina Okello left.", reader.text());
  }

  @Test
  void goesRoundThePartsOfThePage() {
    Reader reader = read();
    reader.field().focus();
    reader.press("F6");
    assertThat(reader.page().locator("#tab-names")).isFocused();
    reader.press("F6");
    assertThat(reader.page().locator("#samples-button")).isFocused();
    reader.press("F6");
    assertThat(reader.field()).isFocused();
    reader.press("Shift+F6", "Shift+F6");
    assertThat(reader.page().locator("#tab-names")).isFocused();
  }

  @Test
  void keepsTheFocusOnARowThatIsChosenInAPanel() {
    Reader reader = read();
    reader.page().locator("#tab-map").focus();
    reader.press("Enter");
    Locator row = reader.page().locator("#map .row").nth(1);
    row.focus();
    reader.press("Enter");
    assertThat(row).hasAttribute("aria-pressed", "true");
    assertThat(row).isFocused();
  }

  @Test
  void usesTypesScoreAndNamesByKeys() {
    Reader reader = read();
    Locator chip = reader.page().locator(".chip").first();
    chip.focus();
    reader.press("Space");
    assertThat(chip).hasAttribute("aria-pressed", "false");
    assertThat(chip).isFocused();
    reader.page().locator("#types-all").focus();
    reader.press("Enter");
    assertThat(chip).hasAttribute("aria-pressed", "true");
    reader.page().locator("#least").focus();
    reader.press("ArrowRight", "ArrowRight");
    assertThat(reader.page().locator("#least-value")).hasText("at least 20% sure");
    Locator row = reader.page().locator("#entities .row").first();
    row.focus();
    reader.press("Enter");
    assertThat(row).hasAttribute("aria-expanded", "true");
    assertThat(row).isFocused();
    reader.press("Tab", "Tab", "Enter");
    assertThat(reader.page().locator(".stepper span")).hasText("2 of 2");
  }

  @Test
  void readsAndComesBackToTheTextByKeys() {
    Reader reader = read();
    reader.page().locator("#read-button").focus();
    reader.press("Enter");
    assertThat(reader.page().locator("#read")).isFocused();
    reader.page().locator("#read-button").focus();
    reader.press("Enter");
    assertThat(reader.field()).isFocused();
    reader.press("Control+f");
    assertThat(reader.page().locator(".cm-search [name=search]")).isFocused();
    reader.press("Escape");
    assertThat(reader.field()).isFocused();
  }

  @Test
  void namesEveryKeyOfThePageInItsTable() {
    Reader reader = read();
    reader.press("Alt+m");
    reader.press("Control+/");
    @SuppressWarnings("unchecked")
    List<String> missing =
        (List<String>)
            reader
                .page()
                .evaluate(
                    """
                    () => {
                      const ways = [...document.querySelectorAll('#keys .way')].map((way) => [...way.querySelectorAll('kbd')].map((key) => key.textContent).join('+'));
                      const said = [...document.querySelectorAll('[aria-keyshortcuts]')].map((e) => e.getAttribute('aria-keyshortcuts').replace('Control', 'Ctrl'));
                      return said.length < 20 ? ['too few'] : said.filter((keys) => !ways.includes(keys));
                    }
                    """);
    assertEquals(List.of(), missing);
  }

  private static boolean isFocusSeen(Reader reader) {
    String seen =
        """
        () => {
          const e = document.activeElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(e);
          return e.isContentEditable || e.type === 'date' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1);
        }
        """;
    return (boolean) reader.page().evaluate(seen);
  }

  private static Reader read() {
    return PagePanelsIT.reading().visit(site, new NewContextOptions());
  }
}
