package dev.lede.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void readsEverySettingOfTheDefaults() {
    Settings settings = new Sources(ConfigReader.defaults()).settings();
    AppConfig.of(settings);
    assertEquals(Set.of(), settings.unread());
  }

  @Test
  void namesTheVariableOfEachWordOfAKey() {
    assertEquals("LEDE_HTTP_MAX_BODY_BYTES", SettingNames.variable("http.maxBodyBytes"));
    assertEquals("LEDE_HTTP_PORT", SettingNames.variable("http.port"));
  }

  @Test
  void refusesAKeyThatNoDefaultHas() {
    Settings settings = new Sources("{}").settings();
    assertThrows(IllegalArgumentException.class, () -> settings.text("http.host"));
  }

  @Test
  void cutsLongValuesInMessages() {
    Settings settings =
        new Sources("{\"a\": {\"b\": 1}}").option("a.b", "x".repeat(1000)).settings();
    assertEquals(1, settings.number("a.b", 0, 1));
    String message = assertThrows(InvalidConfiguration.class, settings::check).getMessage();
    assertEquals(true, message.length() < 250, message);
  }
}
