package dev.lede.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** The rules of accessibility that a machine can check. */
final class Axe {
  private Axe() {}

  /** The rules are brought in as a script of the page, which its own policy would not have. */
  static NewContextOptions window(ColorScheme scheme) {
    return new NewContextOptions().setBypassCSP(true).setColorScheme(scheme);
  }

  /**
   * Fails when what is shown breaks a rule.
   *
   * @param where named in the message
   */
  static void assertNoViolation(Reader reader, String where) {
    List<String> violations =
        new AxeBuilder(reader.page())
            .analyze().getViolations().stream().map(String::valueOf).toList();
    assertEquals(List.of(), violations, where);
  }
}
