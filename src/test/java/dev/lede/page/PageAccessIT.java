package dev.lede.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.HoverOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page without a mouse, without sight, in the dark and on a phone. */
class PageAccessIT {
  @RegisterExtension private static final Site site = new Site();

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void breaksNoRuleOfAccessibility(ColorScheme scheme) {
    try (Reader reader = inspect(scheme, 1280)) {
      Axe.assertNoViolation(reader, "empty");
      read(reader);
      reader.page().locator(".row").first().click();
      Axe.assertNoViolation(reader, "article");
      openCard(reader);
      Axe.assertNoViolation(reader, "card");
      reader.press("Escape", "Control+f");
      assertThat(reader.page().locator(".cm-search")).isVisible();
      Axe.assertNoViolation(reader, "search");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void breaksNoneOnAPhone(ColorScheme scheme) {
    try (Reader reader = inspect(scheme, 390)) {
      read(reader);
      assertThat(reader.page().locator(".row").first()).isHidden();
      Axe.assertNoViolation(reader, "article");
      reader.page().locator("#panel-toggle").click();
      assertThat(reader.page().locator(".row").first()).isVisible();
      Axe.assertNoViolation(reader, "panel");
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

  private static Reader inspect(ColorScheme scheme, int width) {
    return site.visit(Axe.window(scheme).setViewportSize(width, 820));
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
}
