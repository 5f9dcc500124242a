package dev.lede.intake.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lede.intake.IntakeFailure;
import dev.lede.intake.IntakeFailure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

  @ParameterizedTest
  @CsvSource({
    "http://example.org, http://example.org:80/",
    "HTTPS://Example.org/a?b=c#d, https://example.org:443/a?b=c",
    "https://example.org:8443?q, https://example.org:8443/?q",
    "https://bücher.example/ü b, https://xn--bcher-kva.example:443/%C3%BC%20b",
    "http://[::1]:80/x, http://[::1]:80/x",
    "' http://example.org/100%25 ', http://example.org:80/100%25"
  })
  void isReadAsPeoplePasteIt(String given, String address) {
    assertEquals(address, PageAddress.of(given).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "file:///etc/passwd",
        "ftp://example.org/",
        "gopher://example.org/",
        "javascript:alert(1)",
        "http://",
        "http:///x",
        "http://user:pass@example.org/",
        "http://example.org@127.0.0.1/",
        "http://127.0.0.1\\@example.org/",
        "http://a b/",
        "http://example.org:123456/",
        "http://example.org:/",
        "http://[::1/",
        "http://a[b]/",
        "http://exa%6dple.org/",
        "http://example.org:80:80/"
      })
  void isRefusedWhenItIsNone(String given) {
    Throwable failure = assertThrows(IntakeFailure.class, () -> PageAddress.of(given));
    assertEquals(Reason.BAD_ADDRESS, ((IntakeFailure) failure).reason());
  }

  @Test
  void followsRedirects() {
    PageAddress from = PageAddress.of("https://example.org/a/b?c");
    assertEquals("https://example.org:443/a/d", from.follow("d").toString());
    assertEquals("https://example.org:443/e", from.follow("/e").toString());
    assertEquals("https://other.example:443/", from.follow("//other.example").toString());
    assertEquals("http://other.example:80/%20", from.follow("http://other.example/%20").toString());
    assertThrows(IntakeFailure.class, () -> from.follow("file:///etc/passwd"));
    assertThrows(IntakeFailure.class, () -> from.follow("http://u:p@other.example/"));
  }
}
