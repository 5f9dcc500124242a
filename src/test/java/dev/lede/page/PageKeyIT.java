package dev.lede.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.lede.app.RunningServer;
import dev.lede.support.Chromium;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of a server that wants a key. */
class PageKeyIT {
  private static final String KEY = "first-key-0123456789";
  private static final String ARTICLE = "Amina Okello left Oslo.";

  @TempDir private static Path folder;
  private static Chromium chromium;
  private static RunningServer server;

  @BeforeAll
  static void start() {
    chromium = Chromium.open();
    server = RunningServer.start(folder, 0, Map.of("access.keys", KEY));
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  private static Page visit(NewContextOptions options) {
    Page page = chromium.browser().newContext(options.setViewportSize(1000, 700)).newPage();
    page.navigate("http://127.0.0.1:" + server.port() + "/");
    return page;
  }

  @Test
  void asksForTheKeyAndGoesOnWithTheTextThatWasWritten() {
    Page page = visit(new NewContextOptions());
    Locator field = page.locator("#key");
    Locator notice = page.locator("#notice");
    field.waitFor();
    assertThat(page.locator("#connection")).hasText("Key needed");
    page.locator(".cm-content").focus();
    page.keyboard().insertText(ARTICLE);
    field.fill("short");
    field.press("Enter");
    assertThat(notice).containsText("16 to 200");
    field.fill("another-key-0123456789");
    field.press("Enter");
    assertThat(notice).containsText("does not know this key");
    page.locator("#key").fill(KEY);
    page.locator("#key").press("Enter");
    assertThat(page.locator("#connection")).hasText("Live");
    assertThat(page.locator(".cm-content mark").first()).isVisible();
    assertThat(page.locator(".cm-content")).hasText(ARTICLE);
    assertThat(notice).isHidden();
    assertNull(page.evaluate("() => localStorage.getItem('lede.key')"));
    page.reload();
    assertThat(page.locator("#connection")).hasText("Live");
    page.keyboard().press("Alt+s");
    assertEquals(
        "amina-okello-left-oslo.csv",
        page.waitForDownload(page.locator("#save-csv")::click).suggestedFilename());
    page.context().close();
  }

  @Test
  void forgetsTheKeyWithTheTab() {
    Page page = visit(new NewContextOptions());
    page.locator("#key").fill(KEY);
    page.locator("#key").press("Enter");
    assertThat(page.locator("#connection")).hasText("Live");
    Page other = page.context().newPage();
    other.navigate(page.url());
    assertThat(other.locator("#key")).isVisible();
    page.context().close();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void breaksNoRuleOfAccessibility(ColorScheme scheme) {
    Page page = visit(new NewContextOptions().setBypassCSP(true).setColorScheme(scheme));
    page.locator("#key").waitFor();
    assertEquals(
        List.of(),
        new AxeBuilder(page).analyze().getViolations().stream().map(String::valueOf).toList());
    page.context().close();
  }
}
