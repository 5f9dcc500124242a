package dev.lede.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerAddressTest {
  private final CallerAddress behindProxies =
      new CallerAddress(List.of("10.0.0.0/8", "192.0.2.1", "fd00::/8"));

  @ParameterizedTest
  @CsvSource({
    "198.51.100.7, '', 198.51.100.7",
    "198.51.100.7, 203.0.113.9, 198.51.100.7",
    "10.1.2.3, 203.0.113.9, 203.0.113.9",
    "192.0.2.1, '6.6.6.6, 203.0.113.9', 203.0.113.9",
    "10.1.2.3, '6.6.6.6, 203.0.113.9, 10.9.9.9', 203.0.113.9",
    "10.1.2.3, '6.6.6.6, nonsense', 10.1.2.3",
    "10.1.2.3, '10.0.0.1,10.0.0.2', 10.0.0.1",
    "192.0.2.2, 203.0.113.9, 192.0.2.2",
    "11.0.0.1, 203.0.113.9, 11.0.0.1",
    "fd00::1, 203.0.113.9, 203.0.113.9",
  })
  void believesOnlyWhatTrustedProxiesSay(String peer, String forwardedFor, String caller) {
    assertEquals(caller, behindProxies.of(peer, forwardedFor));
  }

  @Test
  void takesAHouseholdOfVersionSixForOneCaller() {
    CallerAddress direct = new CallerAddress(List.of());
    assertEquals(direct.of("2001:db8:1:2::1", ""), direct.of("2001:db8:1:2:ffff::9", ""));
    assertNotEquals(direct.of("2001:db8:1:2::1", ""), direct.of("2001:db8:1:3::1", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0/33", "10.0.0/8", "localhost", "::1/129", "10.0.0.1/", "", "/8"})
  void refusesWhatIsNoNetwork(String text) {
    assertFalse(AccessConfig.isNetwork(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0/8", "::1", "0.0.0.0/0", "2001:db8::/32", "127.0.0.1"})
  void takesNetworks(String text) {
    assertTrue(AccessConfig.isNetwork(text));
  }
}
