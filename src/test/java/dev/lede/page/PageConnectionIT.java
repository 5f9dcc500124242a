package dev.lede.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page while the server is away, or will not have the text. */
class PageConnectionIT {
  @TempDir private Path folder;
  private Site site;
  private Reader reader;

  @BeforeEach
  void open() {
    site = Site.open(folder);
    reader = site.visit();
  }

  @AfterEach
  void leave() {
    if (site != null) {
      site.close();
    }
  }

  @Test
  void losesNoTextWhileTheServerIsAway() {
    reader.paste("Amina Okello met Bello Danjuma in Lagos.");
    reader.waitUntilRead();
    int before = marked().count();
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
    assertEquals(List.of(), reader.complaints());
  }

  private Locator marked() {
    return reader.page().locator("mark.ent");
  }
}
