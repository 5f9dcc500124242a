package dev.lede.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Writing and reading an article in a real browser, before the real server. */
class PageIT {
  private static final String ARTICLE = Site.sample("accra");

  @RegisterExtension private static final Site site = new Site();

  private Reader reader;

  @BeforeEach
  void open() {
    reader = site.visit();
  }

  @Test
  void marksAnArticleOfMoreThanEightHundredWords() {
    assertTrue(ARTICLE.split("\\s+").length > 800);
    reader.paste(ARTICLE);
    reader.waitUntilRead();
    assertEquals(ARTICLE, reader.text());
    List<Map<String, Object>> spans = reader.spans();
    assertTrue(spans.size() > 100, () -> spans.size() + " mentions");
    Locator first = reader.page().locator("mark.ent").first();
    assertThat(first).hasText(spans.get(0).get("text").toString());
    assertThat(reader.page().locator("#counts"))
        .hasText("958 words · " + names(spans) + " mentions");
    assertThat(reader.page().locator(".headline"))
        .hasText(ARTICLE.lines().findFirst().orElseThrow());
  }

  @Test
  void keepsMarksOnTheirWordsAndTheCaretWhereTheAuthorTypes() {
    reader.paste(ARTICLE);
    reader.waitUntilRead();
    int before = reader.spans().size();
    reader.press("Control+Home");
    reader.press("ArrowDown", "ArrowDown", "End");
    int caret = reader.caret();
    String typed = " Mayor Tunde Alabi of Ikeja came late.";
    reader.type(typed);
    reader.waitUntilRead();
    assertEquals(caret + typed.length(), reader.caret());
    assertEquals(ARTICLE.substring(0, caret) + typed + ARTICLE.substring(caret), reader.text());
    assertTrue(reader.spans().size() > before);
    assertEquals(reader.annotated(), reader.places());
    assertThat(reader.page().locator("mark:has-text(\"Mayor Tunde Alabi\")")).isVisible();
  }

  @Test
  void undoesAndRedoesWithTheMarksFollowing() {
    reader.paste(ARTICLE);
    reader.waitUntilRead();
    int before = reader.spans().size();
    reader.press("Control+a", "Delete");
    reader.waitUntilRead();
    assertEquals("", reader.text());
    assertEquals(List.of(), reader.spans());
    reader.press("Control+z");
    reader.waitUntilRead();
    assertEquals(ARTICLE, reader.text());
    assertEquals(before, reader.spans().size());
    reader.press("Control+z");
    assertEquals("", reader.text());
    reader.press("Control+y");
    reader.waitUntilRead();
    assertEquals(ARTICLE, reader.text());
    assertEquals(reader.annotated(), reader.places());
  }

  @Test
  void pastesLineBreaksOfWindowsAsOne() {
    reader.paste("Amina Okello\r\nmet Bello Danjuma \uD83D\uDE00 in Lagos.");
    reader.waitUntilRead();
    assertEquals("Amina Okello\nmet Bello Danjuma \uD83D\uDE00 in Lagos.", reader.text());
    assertTrue(reader.spans().stream().anyMatch(span -> span.get("text").equals("Lagos")));
  }

  @Test
  void opensASampleAndReadsItsList() {
    Locator sample = reader.page().locator(".welcome .samples button").first();
    String title = sample.locator("b").textContent();
    sample.click();
    reader.waitUntilWhole();
    assertThat(reader.page().locator(".headline")).hasText(title);
    assertThat(reader.page().locator("#welcome")).isHidden();
    assertThat(reader.page().locator(".row").first()).isVisible();
  }

  @Test
  void showsWhereTheNameOfARowStands() {
    reader.paste(ARTICLE);
    reader.waitUntilWhole();
    Locator row = reader.page().locator(".row").first();
    String name = row.locator("b").textContent();
    row.click();
    assertThat(reader.page().locator("mark.hot").first()).isVisible();
    assertThat(reader.page().locator("mark.hot").first()).containsText(name);
    assertThat(row).hasAttribute("aria-expanded", "true");
  }

  @Test
  void switchesTypesOffAndRemembersThem() {
    reader.paste(ARTICLE);
    reader.waitUntilRead();
    Locator chip = reader.page().locator(".chip").first();
    String label = chip.getAttribute("class").replaceFirst(".*t-(\\w+).*", "$1");
    Locator mark = reader.page().locator("mark.t-" + label).first();
    assertThat(chip).hasAttribute("aria-pressed", "true");
    chip.click();
    assertThat(chip).hasAttribute("aria-pressed", "false");
    assertThat(mark).hasCSS("background-color", "rgba(0, 0, 0, 0)");
    assertThat(mark).hasCSS("box-shadow", "none");
    reader.page().reload();
    reader.waitUntilRead();
    assertEquals(ARTICLE, reader.text());
    assertThat(chip).hasAttribute("aria-pressed", "false");
    reader.page().locator("#types-all").click();
    assertThat(chip).hasAttribute("aria-pressed", "true");
  }

  /** How many spans are no pronouns. */
  private static long names(List<Map<String, Object>> spans) {
    return spans.stream().filter(span -> !span.get("label").equals("PRONOUN")).count();
  }
}
