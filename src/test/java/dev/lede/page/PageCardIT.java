package dev.lede.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The card of a mention: where more is told of it, why it has its label, and in the read view. */
class PageCardIT {
  private static final String ARTICLE = "Amina Okello met Jordan in Mombasa. Kofi is right.";
  private static final String ALONE =
      """
      {"mentions": [
        {"id": "a", "start": 0, "end": 12, "label": "PERSON", "score": 0.7},
        {"id": "b", "start": 17, "end": 23, "label": "GPE", "score": 0.62},
        {"id": "c", "start": 27, "end": 34, "label": "GPE", "score": 0.9}],
       "alternatives": [{"mention": "a", "label": "ORG", "score": 0.21, "agreed": false}]}
      """;

  @RegisterExtension private static final Site site = new Site();

  private static Reader read(NewContextOptions options) {
    Reader reader = site.visit(options);
    reader
        .page()
        .route(
            Pattern.compile("/api/v1/annotate"),
            route ->
                route.fulfill(
                    new FulfillOptions().setContentType("application/json").setBody(ALONE)));
    new ScriptedReading(ARTICLE)
        .mention("m1", "Amina Okello", "PERSON", null, 0.7)
        .mention("m2", "Jordan", "PERSON", null, 0.7)
        .mention("m3", "Mombasa", "GPE", null)
        .mention("m4", "Kofi", "PERSON", null, 0.8)
        .entity("e1", "Amina Okello", "PERSON", "m1")
        .entity("e3", "Mombasa", "GPE", "m3")
        .at(-4.05, 39.67)
        .known("Q225641", "Mombasa County")
        .serve(reader.page());
    reader.page().reload();
    reader.waitUntilLive();
    reader.paste(ARTICLE);
    reader.waitUntilWhole();
    return reader;
  }

  private static Reader read() {
    return read(new NewContextOptions().setViewportSize(1280, 820));
  }

  private static Locator openAt(Reader reader, String words) {
    reader.field().focus();
    reader.press("Control+Home");
    for (int at = ARTICLE.indexOf(words); at > 0; at--) {
      reader.press("ArrowRight");
    }
    reader.press("Alt+Enter");
    return reader.page().locator("#card");
  }

  @Test
  void leadsToWhatIsKnownElsewhereAndShowsThePlace() {
    try (Reader reader = read()) {
      Locator card = openAt(reader, "Mombasa");
      assertThat(card.locator("#card-wikipedia"))
          .hasAttribute("href", "https://en.wikipedia.org/wiki/Mombasa_County");
      assertThat(card.locator("#card-wikidata"))
          .hasAttribute("href", "https://www.wikidata.org/wiki/Q225641");
      assertThat(card.locator("#card-wikidata")).hasAttribute("rel", "noopener noreferrer");
      assertThat(card.locator(".spot")).hasAttribute("aria-label", Pattern.compile("4.0° south"));
      assertThat(card.locator(".spot .land")).hasAttribute("d", Pattern.compile("^M"));
      assertThat(openAt(reader, "Amina").locator(".where")).hasCount(0);
      assertEquals(List.of(), reader.complaints());
    }
  }

  @Test
  void saysWhyAMentionHasItsLabel() {
    try (Reader reader = read()) {
      Locator why = reader.page().locator("#card-why");
      openAt(reader, "Amina");
      assertThat(why).hasText("Highest score; next is Organisation, 21%.");
      openAt(reader, "Jordan");
      assertThat(why).hasText("Agreed on over the whole article; read alone it is Place, 62%.");
      openAt(reader, "Mombasa");
      assertThat(why).hasText("No other type comes near.");
      openAt(reader, "Kofi");
      assertThat(why).hasText("Agreed on over the whole article; read alone it is no name.");
      reader.press("Escape", "F2", "o");
      assertThat(openAt(reader, "Kofi")).containsText("marked by you");
      assertEquals(List.of(), reader.complaints());
    }
  }

  @Test
  void opensInTheReadViewByKeysAndGivesTheFocusBack() {
    try (Reader reader = read()) {
      Locator card = reader.page().locator("#card");
      reader.page().locator("#read-button").click();
      Locator mark = reader.page().locator("#read mark");
      reader.press("Tab");
      assertThat(mark.first()).isFocused();
      reader.press("Alt+ArrowDown", "Alt+ArrowDown");
      assertThat(mark.nth(2)).isFocused();
      assertThat(card).containsText("Mombasa");
      reader.press("Enter");
      assertThat(card).isFocused();
      reader.press("Escape");
      assertThat(card).isHidden();
      assertThat(mark.nth(2)).isFocused();
      mark.nth(1).hover();
      assertThat(card).containsText("Jordan");
      assertEquals(List.of(), reader.complaints());
    }
  }

  @Test
  void opensInTheReadViewByATap() {
    NewContextOptions phone = new NewContextOptions().setViewportSize(390, 844).setHasTouch(true);
    try (Reader reader = read(phone)) {
      reader.page().locator("#read-button").tap();
      reader.page().locator("#read mark").nth(2).tap();
      assertThat(reader.page().locator("#card")).containsText("Mombasa");
      assertThat(reader.page().locator("#card-wikidata")).isVisible();
    }
  }

  @Test
  void hasTheFiltersAtTheThumbOnAPhone() {
    NewContextOptions phone = new NewContextOptions().setViewportSize(390, 844).setHasTouch(true);
    try (Reader reader = read(phone)) {
      Locator toggle = reader.page().locator("#filters-toggle");
      Locator slider = reader.page().locator("#least");
      assertThat(slider).isHidden();
      assertThat(toggle).isInViewport();
      toggle.tap();
      assertThat(slider).isInViewport();
      assertThat(reader.page().locator("#only")).isInViewport();
      slider.fill("8");
      assertThat(reader.page().locator(".chip.t-PERSON .n")).hasText("1");
      toggle.tap();
      assertThat(slider).isHidden();
      assertThat(toggle).hasClass(Pattern.compile("in-use"));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void breaksNoRuleOfAccessibility(ColorScheme scheme) {
    NewContextOptions options = new NewContextOptions().setBypassCSP(true).setColorScheme(scheme);
    try (Reader reader = read(options.setViewportSize(1280, 820))) {
      openAt(reader, "Mombasa").locator(".land[d^=M]").waitFor();
      assertNoViolation(reader);
      reader.press("Escape");
      reader.page().locator("#read-button").click();
      reader.press("Tab", "Alt+ArrowDown", "Alt+ArrowDown");
      assertThat(reader.page().locator("#card-wikipedia")).isVisible();
      assertNoViolation(reader);
      reader.press("Escape");
      reader.page().setViewportSize(390, 844);
      reader.page().locator("#filters-toggle").click();
      assertNoViolation(reader);
    }
  }

  private static void assertNoViolation(Reader reader) {
    AxeBuilder axe = new AxeBuilder(reader.page());
    assertEquals(List.of(), axe.analyze().getViolations().stream().map(String::valueOf).toList());
  }
}
