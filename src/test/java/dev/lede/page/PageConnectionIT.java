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

/** The page while the server is away, or will not have the text. */
class PageConnectionIT {
  @RegisterExtension private static final Site site = new Site();

  private Reader reader;

  @BeforeEach
  void open() {
    reader = site.visit();
  }

  @Test
  void losesNoTextWhileTheServerIsAway() {
    reader.paste("Amina Okello met Bello Danjuma in Lagos.");
    reader.waitUntilRead();
    int before = marked().count();
    reader.expect(complaint -> complaint.contains("WebSocket"));
    site.stop();
    reader.page().locator("#connection[data-state=offline]").waitFor();
    reader.field().focus();
    reader.press("Control+End");
    reader.type(" Kossi Adjavon wrote to them.");
    assertThat(reader.page().locator("#notice")).containsText("Your text is safe here");
    assertEquals(before, marked().count(), "marks stay");
    site.startAgain();
    reader.page().locator("#notice button.small").click();
    reader.waitUntilLive();
    reader.waitUntilRead();
    String all = "Amina Okello met Bello Danjuma in Lagos. Kossi Adjavon wrote to them.";
    assertEquals(all, reader.text());
    List<Map<String, Object>> spans = reader.spans();
    assertTrue(spans.stream().anyMatch(span -> span.get("text").equals("Kossi Adjavon")));
  }

  @Test
  void comesBackByItselfWithTextAndMarksWhole() {
    String article = Site.sample("mombasa");
    reader.paste(article);
    reader.waitUntilRead();
    reader.expect(complaint -> complaint.contains("WebSocket"));
    site.stop();
    reader.page().locator("#connection[data-state=offline]").waitFor();
    reader.press("Control+Home");
    reader.type("Kossi Adjavon wrote: ");
    site.startAgain();
    reader.waitUntilLive();
    reader.waitUntilRead();
    assertEquals("Kossi Adjavon wrote: " + article, reader.text());
    assertEquals(reader.annotated(), reader.places());
  }

  @Test
  void goesOnWithoutANetworkAndIsReadWhenItIsBack() {
    reader.paste("Amina Okello met Bello Danjuma in Lagos.");
    reader.waitUntilRead();
    reader.expect(complaint -> complaint.contains("ERR_INTERNET_DISCONNECTED"));
    reader.page().context().setOffline(true);
    reader.page().locator("#connection[data-state=offline]").waitFor();
    reader.press("Control+End");
    reader.type(" Kossi Adjavon wrote to them.");
    reader.press("Control+z", "Control+y");
    reader.page().context().setOffline(false);
    reader.waitUntilLive();
    reader.waitUntilRead();
    String all = "Amina Okello met Bello Danjuma in Lagos. Kossi Adjavon wrote to them.";
    assertEquals(all, reader.text());
    assertEquals(reader.annotated(), reader.places());
  }

  @Test
  void doesNotSendATextThatIsTooLong() {
    reader.paste("Amina Okello. ".repeat(80_000));
    reader.page().locator("#connection[data-state=tooLong]").waitFor();
    assertThat(reader.page().locator("#notice")).containsText("at most 1,000,000");
    reader.press("Control+a");
    reader.type("Bello Danjuma went home.");
    reader.waitUntilLive();
    reader.waitUntilRead();
    assertEquals("Bello Danjuma went home.", reader.text());
    assertThat(marked().first()).hasText("Bello Danjuma");
    assertThat(reader.page().locator("#notice")).isHidden();
  }

  @Test
  void keepsTheTextOverAReload() {
    reader.paste("Amina Okello met Bello Danjuma in Lagos.");
    assertThat(reader.page().locator("#saved")).hasText("Kept in this browser");
    reader.page().reload();
    reader.waitUntilRead();
    assertEquals("Amina Okello met Bello Danjuma in Lagos.", reader.text());
  }

  private Locator marked() {
    return reader.page().locator("mark.ent");
  }
}
