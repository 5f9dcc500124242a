package dev.lede.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.lede.app.RunningServer;
import dev.lede.support.Chromium;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The page that describes the API, in a real browser. */
@Timeout(120)
class DocsIT {
  private static final int OPERATIONS = 11;

  @TempDir private Path folder;

  @Test
  void showsEveryOperationAndTriesThemWithoutAnyComplaint() {
    List<String> complaints = new ArrayList<>();
    List<String> elsewhere = new ArrayList<>();
    try (RunningServer server = RunningServer.start(folder, 0, Map.of());
        Chromium chromium = Chromium.open()) {
      String base = "http://127.0.0.1:" + server.port();
      Page page = chromium.browser().newPage();
      page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
      page.onPageError(complaints::add);
      page.onRequest(
          request -> {
            if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
              elsewhere.add(request.url());
            }
          });
      page.navigate(base + "/docs");
      Locator annotate = page.locator("#operations-annotate-annotate");
      annotate.locator(".opblock-summary-control").click();
      annotate.locator("button.execute").click();
      annotate.locator(".live-responses-table .response-col_status").last().waitFor();
      String answer = annotate.locator(".live-responses-table").innerText();
      assertTrue(answer.contains("200") && answer.contains("Amina Okello"), answer);
      shot(page);
      assertEquals(OPERATIONS, page.locator(".opblock").count());
    }
    assertEquals(List.of(), complaints);
    assertEquals(List.of(), elsewhere);
  }

  /** For eyes, when a developer asks for it. */
  private static void shot(Page page) {
    String file = System.getProperty("lede.shot");
    if (file != null) {
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(file)).setFullPage(true));
    }
  }
}
