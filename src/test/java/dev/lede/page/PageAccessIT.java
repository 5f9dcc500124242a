package dev.lede.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.HoverOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page without a mouse, without sight, in the dark and on a phone. */
class PageAccessIT {
  @TempDir private static Path folder;
  private static Site site;

  @BeforeAll
  static void start() {
    site = Site.open(folder);
  }

  @AfterAll
  static void stop() {
    if (site != null) {
      site.close();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void breaksNoRuleOfAccessibility(ColorScheme scheme) {
    try (Reader reader = inspect(scheme, 1280)) {
      assertNoViolation(reader, "empty");
      read(reader);
      reader.page().locator(".row").first().click();
      assertNoViolation(reader, "article");
      openCard(reader);
      assertNoViolation(reader, "card");
      reader.press("Escape", "Control+f");
      assertThat(reader.page().locator(".cm-search")).isVisible();
      assertNoViolation(reader, "search");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void breaksNoneOnAPhone(ColorScheme scheme) {
    try (Reader reader = inspect(scheme, 390)) {
      read(reader);
      assertThat(reader.page().locator(".row").first()).isHidden();
      assertNoViolation(reader, "article");
      reader.page().locator("#panel-toggle").click();
      assertThat(reader.page().locator(".row").first()).isVisible();
      assertNoViolation(reader, "panel");
      assertEquals(390, reader.page().evaluate("() => document.documentElement.scrollWidth"));
    }
  }

  @Test
  void goesFromMentionToMentionByKeys() {
    try (Reader reader = site.visit()) {
      reader.paste("then Amina Okello met Bello Danjuma. Amina Okello left.");
      reader.waitUntilRead();
      reader.press("Control+Home", "Alt+ArrowDown");
      assertEquals(5, reader.caret());
      assertThat(reader.page().locator("#live-region")).containsText("Amina Okello");
      reader.press("Alt+ArrowUp");
      assertTrue(reader.caret() > 5, "round the end");
      assertEquals(List.of(), reader.complaints());
    }
  }

  @Test
  void opensTheCardByKeysAndGoesBackToTheText() {
    try (Reader reader = site.visit()) {
      reader.paste("Amina Okello met Bello Danjuma. Amina Okello left.");
      reader.waitUntilRead();
      openCard(reader);
      Locator card = reader.page().locator("#card");
      assertThat(card).isFocused();
      assertThat(card.locator("h2")).hasText("Amina Okello");
      assertThat(card).containsText("2 times, this is no. 1");
      card.locator("#card-on").click();
      assertThat(card).containsText("2 times, this is no. 2");
      reader.press("Escape");
      assertThat(card).isHidden();
      assertThat(reader.field()).isFocused();
      assertEquals(List.of(), reader.complaints());
    }
  }

  @Test
  void keepsThePinnedCardWhileThePointerIsElsewhere() {
    try (Reader reader = site.visit()) {
      reader.paste("Amina Okello met Bello Danjuma in the rain.");
      reader.waitUntilRead();
      Locator card = reader.page().locator("#card");
      reader.page().locator("mark.ent").first().hover(new HoverOptions().setPosition(6, 12));
      assertThat(card.locator("h2")).hasText("Amina Okello");
      card.locator("#card-pin").click();
      reader.page().locator("mark:has-text('Bello')").first().hover();
      assertThat(card.locator("#card-pin")).hasAttribute("aria-pressed", "true");
      assertThat(card.locator("h2")).hasText("Amina Okello");
      card.locator("#card-close").click();
      assertThat(card).isHidden();
    }
  }

  @Test
  void changesTheThemeAndRemembersIt() {
    try (Reader reader = site.visit()) {
      Locator html = reader.page().locator("html");
      Locator theme = reader.page().locator("#theme");
      theme.click();
      assertThat(html).hasAttribute("data-theme", "light");
      theme.click();
      assertThat(html).hasAttribute("data-theme", "dark");
      assertThat(reader.page().locator("body")).hasCSS("background-color", "rgb(20, 22, 26)");
      reader.page().reload();
      assertThat(html).hasAttribute("data-theme", "dark");
    }
  }

  /** The rules are brought in as a script of the page, which its own policy would not have. */
  private static Reader inspect(ColorScheme scheme, int width) {
    NewContextOptions options = new NewContextOptions().setBypassCSP(true);
    return site.visit(options.setColorScheme(scheme).setViewportSize(width, 820));
  }

  private static void read(Reader reader) {
    reader.paste(Site.sample("mombasa"));
    reader.waitUntilRead();
    assertThat(reader.page().locator(".chip").first()).isVisible();
  }

  /** Opens the card of the first mention of a text, whose first word has to be one. */
  private static void openCard(Reader reader) {
    reader.field().focus();
    reader.press("Control+Home", "Alt+ArrowDown", "Alt+ArrowUp", "Alt+Enter");
    assertThat(reader.page().locator("#card")).isVisible();
  }

  private static void assertNoViolation(Reader reader, String where) {
    AxeResults results = new AxeBuilder(reader.page()).analyze();
    assertEquals(List.of(), results.getViolations().stream().map(String::valueOf).toList(), where);
  }
}
