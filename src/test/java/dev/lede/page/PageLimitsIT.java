package dev.lede.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page before a server that takes only short texts, and few requests of a caller. */
class PageLimitsIT {
  private static final int BURST = 40;

  @RegisterExtension
  private static final Site site =
      new Site(
          Map.of(
              "text.maxChars", "1000",
              "access.requestsPerMinute", "1",
              "access.burst", String.valueOf(BURST)));

  @Test
  void keepsATextThatIsTooLongForThisServerAndReadsItOnceItIsShorter() {
    Reader reader = site.visit();
    String text = "Amina Okello met Bello Danjuma in Lagos. ".repeat(30).strip();
    reader.paste(text);
    reader.page().locator("#connection[data-state=tooLong]").waitFor();
    assertThat(reader.page().locator("#notice")).containsText("at most 1,000 can be read");
    reader.page().reload();
    reader.page().locator("#connection[data-state=tooLong]").waitFor();
    assertThat(reader.page().locator("#notice")).containsText("the limit is 1000 characters");
    assertEquals(text, reader.text());
    reader.field().focus();
    reader.press("Control+a");
    reader.type("Kossi Adjavon left.");
    reader.waitUntilLive();
    reader.waitUntilRead();
    assertEquals(reader.annotated(), reader.places());
    assertThat(reader.page().locator("#notice")).isHidden();
  }

  @Test
  void tellsWhenTheServerTakesNoMoreRequestsOfThisCaller() {
    Reader reader = site.visit();
    reader.paste("Amina Okello left.");
    reader.waitUntilRead();
    for (int i = 0; i < BURST; i++) {
      reader.page().request().post(site.address() + "api/v1/annotate", RequestOptions.create());
    }
    reader.expect(complaint -> complaint.contains("429"));
    reader.press("Alt+s");
    reader.page().locator("#save-json").click();
    assertThat(reader.page().locator("#notice")).containsText("The article could not be saved");
    assertEquals("Amina Okello left.", reader.text());
  }
}
