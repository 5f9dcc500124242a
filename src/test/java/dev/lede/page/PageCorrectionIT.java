package dev.lede.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Correcting marks, by keys and by the menu. */
class PageCorrectionIT {
  private static final String ARTICLE =
      "Zorvex hired Amina Okello. Later Okello left Zorvex and met the men of Zorvex.";
  private static final String WORDS_OF_AUTHOR =
      "() => [...document.querySelectorAll('mark.mine')].map(mark =>"
          + " mark.textContent + '/' + mark.className.match(/t-(\\w+)/)[1])";

  @RegisterExtension private static final Site site = new Site();

  @Test
  void givesTypesByLettersAndTakesThemBackInOneHistoryWithTheText() {
    try (Reader reader = open()) {
      reader.press("Control+Home", "F2", "Control+Shift+ArrowRight", "p");
      assertMine(reader, "Zorvex/PERSON");
      reader.press("F2", "Control+End");
      reader.type(" Yes.");
      reader.press("Control+Home", "F2", "Control+Shift+ArrowRight", "Shift+O");
      assertMine(reader, "Zorvex/ORG", "Zorvex/ORG", "Zorvex/ORG");
      reader.press("Control+z");
      assertMine(reader, "Zorvex/PERSON");
      assertEquals(ARTICLE + " Yes.", reader.text());
      reader.press("Control+z");
      assertEquals(ARTICLE, reader.text());
      reader.press("Control+z");
      assertMine(reader);
      reader.press("Control+Shift+Z", "Control+Shift+Z", "Control+Shift+Z");
      assertMine(reader, "Zorvex/ORG", "Zorvex/ORG", "Zorvex/ORG");
      assertEquals(ARTICLE + " Yes.", reader.text());
    }
  }

  @Test
  void locksTheTextWhileMarksAreCorrected() {
    try (Reader reader = open()) {
      reader.press("F2", "Control+a", "z", "y", "Delete", "Control+End", "Enter", "Backspace");
      assertEquals(ARTICLE, reader.text());
      reader.press("Escape");
      reader.type("!");
      assertEquals(ARTICLE + "!", reader.text());
    }
  }

  @Test
  void movesTheBordersByWords() {
    try (Reader reader = open()) {
      reader.press("Control+Home", "F2", "Control+Shift+ArrowRight", "o", "Alt+ArrowRight");
      assertMine(reader, "Zorvex hired/ORG");
      reader.press("Alt+ArrowRight", "Alt+Shift+ArrowRight");
      assertMine(reader, "hired Amina/ORG");
      reader.press("Alt+ArrowLeft", "Alt+Shift+ArrowLeft");
      assertMine(reader, "Zorvex hired/ORG");
    }
  }

  @Test
  void keepsCorrectionsOverEditsAndAReload() {
    try (Reader reader = open()) {
      reader.press("Control+Home", "F2", "Control+Shift+ArrowRight", "Shift+K", "F2");
      reader.press("Control+Home");
      reader.type("On Monday, ");
      reader.waitUntilRead();
      String mine = "Zorvex/PRODUCT";
      assertMine(reader, mine, mine, mine);
      reader.page().reload();
      reader.waitUntilLive();
      reader.waitUntilRead();
      assertMine(reader, mine, mine, mine);
      reader.page().locator("#clear").click();
      reader.paste("Nobody likes Zorvex now.");
      assertMine(reader, mine);
      reader.page().locator("mark.mine").hover();
      assertThat(reader.page().locator("#card")).containsText("from your dictionary");
      reader.press("Control+Home", "F2", "Space", "f");
      assertThat(reader.page().locator("mark.mine")).hasCount(0);
    }
  }

  @Test
  void saysThatSomethingIsNoName() {
    try (Reader reader = open()) {
      Locator okello = reader.page().locator("mark", hasText("Amina Okello"));
      assertThat(okello).hasCount(1);
      okello.hover();
      reader.page().locator("#card-correct").click();
      Locator menu = reader.page().locator("#marker");
      assertThat(menu.locator("button").first()).isFocused();
      menu.locator("[data-act=reject]").click();
      assertThat(okello).hasCount(0);
      reader.press("Escape", "Control+z");
      assertThat(okello).hasCount(1);
    }
  }

  @Test
  void mergesAndSplitsByKeys() {
    try (Reader reader = open()) {
      reader.press("Control+Home", "F2", "Control+Shift+ArrowRight", "Shift+O");
      Locator row = reader.page().locator("#entities .row", hasText("Zorvex"));
      assertThat(row).hasCount(1);
      reader.press("Control+Home", "b");
      assertThat(row).hasCount(2);
      reader.press("i");
      Locator choice = reader.page().locator("#marker-rows");
      assertThat(choice).isFocused();
      choice.selectOption("ORG:zorvex");
      reader.press("Tab", "Enter");
      assertThat(row).hasCount(1);
      assertThat(row).containsText("grouped by you");
      reader.press("Escape", "Control+z", "Control+z");
      assertThat(row).hasCount(1);
      assertThat(row).not().containsText("grouped by you");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void breaksNoRuleOfAccessibility(ColorScheme scheme) {
    try (Reader reader = site.visit(Axe.window(scheme))) {
      reader.paste(ARTICLE);
      reader.waitUntilRead();
      reader.press("Control+Home", "F2", "Control+Shift+ArrowRight", "Shift+O", "Alt+m");
      assertThat(reader.page().locator("#marker")).isVisible();
      reader.page().locator("#marker [aria-expanded]").click();
      Axe.assertNoViolation(reader, "menu");
      reader.page().locator("#marker .all").click();
      Axe.assertNoViolation(reader, "everywhere");
    }
  }

  private static Reader open() {
    Reader reader = site.visit();
    reader.paste(ARTICLE);
    reader.waitUntilRead();
    return reader;
  }

  private static LocatorOptions hasText(String text) {
    return new LocatorOptions().setHasText(text);
  }

  private static void assertMine(Reader reader, String... words) {
    assertEquals(List.of(words), reader.page().evaluate(WORDS_OF_AUTHOR));
  }
}
