package dev.lede.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.SelectOption;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is saved is what the page shows, with every correction. */
class PageSavedIT {
  private static final String ARTICLE =
      "Zorvex goes on\n\nZorvex hired Amina Okello in Nairobi. Later Okello left Zorvex.";

  @RegisterExtension private static final Site site = new Site();

  private static Reader open() {
    Reader reader = site.visit();
    reader.paste(ARTICLE);
    reader.waitUntilRead();
    return reader;
  }

  @Test
  void savesExactlyTheMarksAndNamesThatThePageShows() throws IOException {
    try (Reader reader = open()) {
      reader.waitUntilWhole();
      Locator row = reader.page().locator("#entities .row");
      reader.press("Control+Home", "F2", "Control+Shift+ArrowRight", "a", "b");
      reader.press("Control+End", "Control+Shift+ArrowLeft", "Control+Shift+ArrowLeft", "g");
      reader.press("Control+Home", "ArrowDown", "ArrowDown", "Home");
      reader.press("Control+Shift+ArrowRight", "i");
      reader.page().locator("#marker-rows").selectOption(new SelectOption().setIndex(1));
      reader.press("Tab", "Enter");
      assertThat(row.filter(new FilterOptions().setHasText("grouped by you"))).not().hasCount(0);
      reader.press("Escape", "Space", "Space", "Delete", "Escape");
      reader.waitUntilWhole();
      assertEquals(ARTICLE, reader.text());
      JsonObject saved = new JsonObject(save(reader, "json"));
      assertEquals(shownMarks(reader), marks(saved));
      assertEquals(shownRows(reader), names(saved));
      for (String line : save(reader, "csv").lines().skip(1).toList()) {
        assertTrue(line.contains("LAW") || !line.contains("Zorvex goes"), line);
      }
      assertEquals(
          marks(saved).size(), save(reader, "brat").lines().filter(l -> l.startsWith("T")).count());
      assertEquals(List.of(), reader.complaints());
    }
  }

  private static String save(Reader reader, String format) throws IOException {
    reader.press("Alt+s");
    Locator line = reader.page().locator("#save-" + format);
    Download file = reader.page().waitForDownload(line::click);
    return Files.readString(file.path(), StandardCharsets.UTF_8);
  }

  private static List<String> marks(JsonObject saved) {
    List<String> marks = new ArrayList<>();
    for (Object each : saved.getJsonArray("mentions")) {
      JsonObject m = (JsonObject) each;
      marks.add(m.getInteger("start") + "-" + m.getInteger("end") + " " + m.getString("label"));
    }
    return marks;
  }

  private static List<String> shownMarks(Reader reader) {
    return reader.spans().stream()
        .map(s -> s.get("from") + "-" + s.get("to") + " " + s.get("label"))
        .toList();
  }

  /** Each name with how often it stands in the article, sorted. */
  private static List<String> names(JsonObject saved) {
    List<String> names = new ArrayList<>();
    for (Object each : saved.getJsonArray("entities")) {
      JsonObject e = (JsonObject) each;
      names.add(e.getString("name") + " " + e.getJsonArray("mentions").size() + "\u00d7");
    }
    return names.stream().sorted().toList();
  }

  private static List<String> shownRows(Reader reader) {
    List<String> rows = new ArrayList<>();
    for (Locator each : reader.page().locator("#entities .row").all()) {
      rows.add(each.locator("b").innerText() + " " + each.locator(".n").innerText());
    }
    return rows.stream().sorted().toList();
  }
}
