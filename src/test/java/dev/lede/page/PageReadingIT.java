package dev.lede.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The article to read and print, the table of keys, and the rules of accessibility in all of it.
 */
class PageReadingIT {
  private static final List<String> TABS =
      List.of("names", "quotes", "timeline", "map", "graph", "sentence", "parts");

  @RegisterExtension private static final Site site = new Site();

  @Test
  void showsTheWholeArticleToRead() {
    try (Reader reader = read(new NewContextOptions())) {
      reader.page().locator("#read-button").click();
      Locator article = reader.page().locator("#read");
      assertThat(article).isFocused();
      assertThat(article.locator("h2")).hasText("A harbour for Mombasa");
      assertThat(article.locator("h2 mark.t-GPE")).hasText("Mombasa");
      assertThat(article.locator("p"))
          .hasText(
              PagePanelsIT.ARTICLE
                  .lines()
                  .skip(1)
                  .filter(l -> !l.isBlank())
                  .toArray(String[]::new));
      assertThat(reader.page().locator("#editor")).isHidden();
      reader.page().locator("#read-button").click();
      assertThat(reader.field()).isFocused();
      assertThat(article).isHidden();
    }
  }

  @Test
  void printsTheWholeArticle() {
    try (Reader reader = read(new NewContextOptions())) {
      reader.page().evaluate("() => dispatchEvent(new Event('beforeprint'))");
      reader.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(reader.page().locator("#read p").last()).isVisible();
      assertThat(reader.page().locator("#editor")).isHidden();
      assertThat(reader.page().locator(".masthead")).isHidden();
    }
  }

  @Test
  void showsAllKeysButLetsTheAuthorWriteAQuestionMark() {
    try (Reader reader = read(new NewContextOptions())) {
      Locator keys = reader.page().locator("#keys");
      reader.field().focus();
      reader.press("Control+End");
      reader.type("?");
      assertEquals(PagePanelsIT.ARTICLE + "?", reader.text());
      assertThat(keys).isHidden();
      reader.page().locator("#theme").focus();
      reader.press("?");
      assertThat(keys).isVisible();
      assertThat(keys).containsText("Next mention");
      reader.press("Escape");
      assertThat(keys).isHidden();
      assertThat(reader.page().locator("#theme")).isFocused();
    }
  }

  @Test
  void hidesMarksThatAreNotSureEnough() {
    try (Reader reader = read(new NewContextOptions())) {
      Locator dates = reader.page().locator(".chip.t-DATE .n");
      assertThat(dates).hasText("3");
      reader.page().locator("#least").fill("5");
      assertThat(dates).hasText("2");
      assertThat(reader.page().locator("#least-value")).hasText("at least 50% sure");
      Locator unsure = reader.page().locator("mark:text-is('1973')");
      assertThat(unsure).hasCSS("border-bottom-width", "0px");
      assertThat(unsure).hasCSS("background-color", "rgba(0, 0, 0, 0)");
      reader.page().reload();
      assertThat(reader.page().locator("#least-value")).hasText("at least 50% sure");
      reader.page().locator("#least").fill("0");
      assertThat(dates).hasText("3");
      assertThat(unsure).hasCSS("border-bottom-width", "2px");
    }
  }

  @Test
  void showsTheMarksOfTheChosenNameAlone() {
    try (Reader reader = read(new NewContextOptions())) {
      Locator accra = reader.page().locator("mark:text-is('Accra')");
      Locator only = reader.page().locator("#only");
      only.click();
      assertThat(accra).not().hasCSS("box-shadow", "none");
      reader.page().locator(".row:has(b:text-is('Mombasa'))").click();
      assertThat(reader.page().locator("mark.hot")).not().hasCSS("box-shadow", "none");
      assertThat(accra).hasCSS("box-shadow", "none");
      only.click();
      assertThat(accra).not().hasCSS("box-shadow", "none");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void breaksNoRuleOfAccessibility(ColorScheme scheme) {
    try (Reader reader = read(Axe.window(scheme))) {
      for (String tab : TABS) {
        reader.page().locator("#tab-" + tab).click();
        if (tab.equals("sentence")) {
          reader.page().locator("#sentence table").waitFor();
        }
        Axe.assertNoViolation(reader, tab);
      }
      reader.page().locator("#read-button").click();
      Axe.assertNoViolation(reader, "read");
      reader.press("?");
      assertThat(reader.page().locator("#keys")).isVisible();
      Axe.assertNoViolation(reader, "keys");
    }
  }

  private static Reader read(NewContextOptions options) {
    return PagePanelsIT.reading().visit(site, options);
  }
}
