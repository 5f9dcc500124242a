package dev.lede.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Getting articles into the page: pasted, from files, from addresses. */
class PageOpenIT {
  private static final String PAGE =
      "<html><head><meta name=date content=2024-05-14></head><body><nav>Menu</nav>"
          + "<article><h1>Night ferry</h1><p>The ferry left.</p></article></body></html>";
  private static final String PASTE =
      "async html => { const item = new ClipboardItem({'text/html': new Blob([html], {type:"
          + " 'text/html'}), 'text/plain': new Blob(['flat'], {type: 'text/plain'})});"
          + " await navigator.clipboard.write([item]); }";
  private static final String DROP =
      "() => { const data = new DataTransfer(); data.items.add(new File(['# Head\\n"
          + "\\n"
          + "Words *here*'], 'a.md')); document.body.dispatchEvent(new DragEvent('drop',"
          + " {dataTransfer: data, bubbles: true, cancelable: true})); }";

  @RegisterExtension private static final Site site = new Site();

  @Test
  void keepsParagraphsAndHeadingsOfWhatIsPasted() {
    try (Reader reader = site.visit()) {
      String html = "<h2>Night ferry</h2><p>One <b>two</b></p><script>evil()</script><p>three</p>";
      reader.page().evaluate(PASTE, html);
      reader.field().focus();
      reader.press("Control+v");
      assertThat(reader.page().locator("#welcome")).isHidden();
      assertEquals("Night ferry\n\nOne two\n\nthree", reader.text());
      reader.press("Control+z");
      assertEquals("", reader.text());
    }
  }

  @Test
  void opensAWebPageThroughTheServer() {
    try (Reader reader = site.visit()) {
      reader.paste("My own words.");
      reader.press("Alt+o");
      Locator choose = reader.page().locator("#open-choose");
      FileChooser chooser = reader.page().waitForFileChooser(choose::click);
      chooser.setFiles(file("page.html", PAGE));
      assertThat(reader.page().locator("#notice")).containsText("Opened");
      assertEquals("Night ferry\n\nThe ferry left.", reader.text());
      assertThat(reader.page().locator("#date")).hasValue("2024-05-14");
      reader.field().focus();
      reader.press("Control+z");
      assertEquals("My own words.", reader.text());
    }
  }

  @Test
  void opensWhatIsDropped() {
    try (Reader reader = site.visit()) {
      reader.page().evaluate(DROP);
      assertThat(reader.page().locator("#notice")).containsText("Opened");
      assertEquals("Head\n\nWords here", reader.text());
    }
  }

  @Test
  void saysWhyAFileCannotBeOpened() {
    try (Reader reader = site.visit()) {
      reader.expect(complaint -> complaint.contains("422"));
      Locator said = reader.page().locator("#open-said");
      open(reader, "a.docx", "no zip file");
      assertThat(said).containsText("The file is no Word document that can be read");
      reader.press("Escape");
      open(reader, "a.exe", "x");
      assertThat(said).containsText("neither text");
      reader.press("Escape");
      open(reader, "a.html", "<p> </p>");
      assertThat(said).containsText("There is no article on this page");
    }
  }

  @Test
  void saysThatTheServerOpensNoAddresses() {
    try (Reader reader = site.visit()) {
      reader.press("Alt+o", "Tab");
      reader.type("http://127.0.0.1/");
      reader.expect(complaint -> complaint.contains("403"));
      reader.press("Enter");
      assertThat(reader.page().locator("#open-said")).containsText("fetch.enabled");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void breaksNoRuleOfAccessibility(ColorScheme scheme) {
    try (Reader reader = site.visit(Axe.window(scheme))) {
      reader.press("Alt+o");
      assertThat(reader.page().locator("#open-choose")).isFocused();
      Axe.assertNoViolation(reader, "open");
    }
  }

  private static void open(Reader reader, String name, String content) {
    reader.press("Alt+o");
    reader.page().locator("#open-file").setInputFiles(file(name, content));
  }

  private static FilePayload file(String name, String content) {
    return new FilePayload(name, "", content.getBytes(StandardCharsets.UTF_8));
  }
}
