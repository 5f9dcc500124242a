package dev.lede.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The author's dictionary in its window. */
class PageDictionaryIT {
  @RegisterExtension private static final Site site = new Site();

  @Test
  void savesAndAddsTheDictionaryByKeys() throws IOException {
    try (Reader reader = site.visit()) {
      reader.paste("Zorvex hired Amina Okello.");
      reader.press("Control+Home", "F2", "Control+Shift+ArrowRight", "Shift+A", "Escape");
      reader.press("Alt+s", "ArrowDown", "ArrowDown", "Enter");
      Locator window = reader.page().locator("#dictionary");
      assertThat(window.locator("li")).hasCount(1);
      Download file = reader.page().waitForDownload(() -> click(reader, "#dictionary-export"));
      String saved = Files.readString(file.path(), StandardCharsets.UTF_8);
      window.locator("li button").press("Enter");
      assertThat(window.locator("li")).hasCount(0);
      choose(reader, "[{\"text\":\"x\",\"label\":\"CAT\"}]");
      assertThat(window).containsText("entries[0].label is not known. Nothing was added.");
      choose(reader, saved);
      assertThat(window).containsText("1 entry added.");
      assertThat(window.locator("li")).containsText("Zorvex");
      reader.press("Escape");
      assertThat(window).isHidden();
    }
  }

  private static void click(Reader reader, String selector) {
    reader.page().locator(selector).click();
  }

  private static void choose(Reader reader, String json) {
    FileChooser chooser =
        reader.page().waitForFileChooser(() -> click(reader, "#dictionary-import"));
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    chooser.setFiles(new FilePayload("words.json", "application/json", bytes));
  }
}
