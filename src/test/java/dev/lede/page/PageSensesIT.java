package dev.lede.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The page with colours of the system's choice, without motion, on a phone, and in other scripts.
 */
class PageSensesIT {
  private static final List<String> TABS =
      List.of("names", "quotes", "timeline", "map", "graph", "sentence", "parts");

  @RegisterExtension private static final Site site = new Site();

  @Test
  void marksByLinesWhereTheSystemChoosesTheColours() {
    Reader reader = read(Axe.window(ColorScheme.DARK).setForcedColors(ForcedColors.ACTIVE));
    Locator mark = reader.page().locator("mark.t-GPE").first();
    assertEquals("solid", mark.evaluate("e => getComputedStyle(e).borderBottomStyle"));
    Locator unsure = reader.page().locator("mark.low").first();
    assertEquals("dotted", unsure.evaluate("e => getComputedStyle(e).borderBottomStyle"));
    Axe.assertNoViolation(reader, "forced colours");
  }

  @Test
  void movesNothingForThoseWhoWantNoMotion() {
    Reader reader = read(new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
    reader.page().locator(".row").first().click();
    Object longest =
        reader
            .page()
            .evaluate(
                """
                () => Math.max(...[...document.querySelectorAll('*')].flatMap((e) => {
                  const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(e);
                  const moves = animationName === 'none' ? [transitionDuration] : [transitionDuration, animationDuration];
                  return scrollBehavior === 'smooth' ? [9] : moves.flatMap((all) => all.split(',').map(parseFloat));
                }))
                """);
    assertTrue(((Number) longest).doubleValue() <= 0.001, () -> longest + " seconds");
  }

  @Test
  void writesEachLineInTheDirectionOfItsScript() {
    Reader reader = site.visit();
    reader.paste("Amina Okello left.\nوصلت Amina Okello إلى نيروبي.\nשלום Bello Danjuma שם.");
    reader.waitUntilRead();
    Object directions =
        reader
            .page()
            .evaluate(
                "() => [...document.querySelectorAll('.cm-line')].map(e =>"
                    + " getComputedStyle(e).direction)");
    assertEquals(List.of("ltr", "rtl", "rtl"), directions);
    List<Map<String, Object>> spans = reader.spans();
    assertEquals(
        List.of("Amina Okello", "Amina Okello", "Bello Danjuma"),
        spans.stream().map(span -> span.get("text")).filter(PageSensesIT::isFullName).toList());
    assertThat(reader.page().locator("#entities b").first()).hasAttribute("dir", "auto");
    reader.page().locator("#read-button").click();
    assertEquals(
        "rtl",
        reader.page().locator("#read > *").last().evaluate("e => getComputedStyle(e).direction"));
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void breaksNoRuleOfAccessibilityOnAPhone(ColorScheme scheme) {
    Reader reader = read(Axe.window(scheme).setViewportSize(390, 780));
    reader.page().locator("#panel-toggle").click();
    for (String tab : TABS) {
      reader.page().locator("#tab-" + tab).click();
      if (tab.equals("sentence")) {
        reader.page().locator("#sentence table").waitFor();
      }
      Axe.assertNoViolation(reader, tab);
    }
    reader.page().locator("#panel-toggle").click();
    reader.page().locator("#read-button").click();
    Axe.assertNoViolation(reader, "read");
    reader.page().locator("#read-button").click();
    for (String keys : List.of("Alt+o", "Alt+s", "Control+/")) {
      reader.press(keys);
      Axe.assertNoViolation(reader, keys);
      reader.press("Escape");
    }
    assertEquals(390, reader.page().evaluate("() => document.documentElement.scrollWidth"));
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void breaksNoneInMenusAndNotices(ColorScheme scheme) {
    Reader reader = site.visit(Axe.window(scheme));
    reader.paste("Amina Okello left.");
    reader.page().locator("#samples-button").click();
    assertThat(reader.page().locator("#samples-menu button").first()).isVisible();
    Axe.assertNoViolation(reader, "samples");
    reader.press("Escape");
    reader.expect(complaint -> complaint.contains("WebSocket"));
    site.stop();
    assertThat(reader.page().locator("#notice")).isVisible();
    Axe.assertNoViolation(reader, "offline");
  }

  private static boolean isFullName(Object name) {
    return name.toString().contains(" ");
  }

  private static Reader read(NewContextOptions options) {
    return PagePanelsIT.reading().visit(site, options);
  }
}
