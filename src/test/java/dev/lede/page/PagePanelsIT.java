package dev.lede.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The panels beside the text, with a server that is told what to find. */
class PagePanelsIT {
  static final String ARTICLE =
      """
      A harbour for Mombasa

      Amina Okello opened the harbour of Mombasa on 8 March 2019. Kofi Mensah came from Accra.

      The plan is of 1973. Okello met Mensah in May 2019.\
      """;

  private static final Pattern OUTLINE = Pattern.compile("^M\\d+ \\d+l");

  @RegisterExtension private static final Site site = new Site();

  private Reader reader;

  @BeforeEach
  void read() {
    reader = reading().visit(site, new NewContextOptions());
  }

  static ScriptedReading reading() {
    return new ScriptedReading(ARTICLE)
        .mention("m1", "Amina Okello", "PERSON", null)
        .mention("m2", "Mombasa", "GPE", null)
        .mention("m3", "8 March 2019", "DATE", "2019-03-08")
        .mention("m4", "Kofi Mensah", "PERSON", null)
        .mention("m5", "Accra", "GPE", null)
        .mention("m6", "1973", "DATE", "1973", 0.45)
        .mention("m7", "Okello met", "PERSON", null)
        .mention("m8", "Mensah in", "PERSON", null)
        .mention("m9", "May 2019", "DATE", "2019-05")
        .entity("e1", "Amina Okello", "PERSON", "m1", "m7")
        .entity("e2", "Kofi Mensah", "PERSON", "m4", "m8")
        .entity("e3", "Mombasa", "GPE", "m2")
        .at(-4.04, 39.67)
        .entity("e4", "Accra", "GPE", "m5")
        .at(5.55, -0.2)
        .zone("headline", "A harbour for Mombasa")
        .zone("paragraph", "The plan is of 1973. Okello met Mensah in May 2019.");
  }

  @Test
  void goesFromTabToTabByArrowsAndRemembersTheLast() {
    tab("names").focus();
    reader.press("ArrowRight");
    assertThat(tab("quotes")).isFocused();
    assertThat(tab("quotes")).hasAttribute("aria-selected", "true");
    assertThat(tab("names")).hasAttribute("tabindex", "-1");
    assertThat(reader.page().locator("#quotes-none")).isVisible();
    assertThat(reader.page().locator("#names")).isHidden();
    reader.press("ArrowLeft", "ArrowLeft");
    assertThat(tab("parts")).isFocused();
    reader.press("Home", "ArrowRight", "ArrowRight");
    assertThat(tab("timeline")).isFocused();
    reader.page().reload();
    assertThat(tab("timeline")).hasAttribute("aria-selected", "true");
    assertThat(reader.page().locator("#timeline")).isVisible();
  }

  @Test
  void listsDatesInTheirOrderAndGoesThere() {
    tab("timeline").click();
    assertThat(reader.page().locator("#timeline .year")).hasText(new String[] {"1973", "2019"});
    assertThat(reader.page().locator("#timeline time"))
        .hasText(new String[] {"8 March 2019", "May 2019"});
    reader.page().locator("#timeline .row").first().click();
    assertEquals(ARTICLE.indexOf("1973"), reader.caret());
    assertThat(reader.page().locator(".pointed")).hasText("1973");
  }

  @Test
  void showsPlacesOnAMapAndInAList() {
    tab("map").click();
    assertThat(reader.page().locator("#map .dot")).hasCount(2);
    assertThat(reader.page().locator("#map .land")).hasAttribute("d", OUTLINE);
    assertThat(reader.page().locator("#map text")).hasText(new String[] {"Mombasa", "Accra"});
    Locator mombasa = reader.page().locator("#map .row").first();
    assertThat(mombasa.locator("small")).hasText("4.0° S, 39.7° E");
    mombasa.click();
    assertThat(mombasa).hasAttribute("aria-pressed", "true");
    assertThat(reader.page().locator("#map .dot.on title")).hasText("Mombasa");
    assertThat(reader.page().locator("mark.hot")).hasText("Mombasa");
  }

  @Test
  void listsThePartsOfTheArticleAndGoesThere() {
    tab("parts").click();
    Locator rows = reader.page().locator("#parts .row");
    assertThat(rows.first()).hasText("HeadlineA harbour for Mombasa");
    rows.nth(1).click();
    assertEquals(ARTICLE.indexOf("The plan"), reader.caret());
  }

  @Test
  void drawsNamesThatStandInOneSentence() {
    tab("graph").click();
    assertThat(reader.page().locator("#graph .node text"))
        .hasText(new String[] {"Amina Okello", "Kofi Mensah", "Accra"});
    Locator rows = reader.page().locator("#graph tbody tr");
    assertThat(rows).hasCount(2);
    Locator accra = rows.filter(new FilterOptions().setHasText("Accra"));
    assertThat(accra.locator("td").first()).hasText("Kofi Mensah");
    accra.locator("button").click();
    assertEquals(ARTICLE.indexOf("Kofi"), reader.caret());
    reader.page().locator("#graph .node").first().click();
    assertThat(reader.page().locator("mark.hot").first()).hasText("Amina Okello");
  }

  @Test
  void drawsTheSentenceAtTheCaretAndFollowsIt() {
    tab("sentence").click();
    reader.field().focus();
    reader.press("Control+Home");
    assertThat(reader.page().locator("#sentence tbody th")).hasText(words("A harbour for Mombasa"));
    assertThat(reader.page().locator("#sentence .word")).hasText(words("A harbour for Mombasa"));
    reader.press("Control+End");
    assertThat(reader.page().locator("#sentence tbody th"))
        .hasText(words("Okello met Mensah in May 2019."));
  }

  private static String[] words(String sentence) {
    return sentence.split(" ");
  }

  private Locator tab(String name) {
    return reader.page().locator("#tab-" + name);
  }
}
