package dev.lede.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigReaderTest {

  @TempDir private Path folder;

  @Test
  void hasDefaultsForEverything() {
    AppConfig config = read(Map.of(), Map.of());
    assertEquals("127.0.0.1", config.web().host());
    assertEquals(8080, config.web().port());
    assertEquals(List.of(), config.web().access().allowedOrigins());
    assertEquals(1_000_000, config.web().api().maxChars());
    assertEquals(1_000_000, config.web().socket().maxChars());
    assertEquals(config.analysis().batchSentences(), config.session().chunkSentences());
  }

  @Test
  void takesAsManyWorkersAsThereAreProcessors() {
    int processors = Runtime.getRuntime().availableProcessors();
    assertEquals(processors, read(Map.of(), Map.of()).analysis().workers());
    assertEquals(3, read(Map.of("LEDE_ANALYSIS_WORKERS", "3"), Map.of()).analysis().workers());
  }

  @Test
  void readsTheFileOfTheWorkingDirectory() throws IOException {
    write("config/lede.json", "{\"http\": {\"port\": 1}}");
    assertEquals(1, read(Map.of(), Map.of()).web().port());
    assertEquals("127.0.0.1", read(Map.of(), Map.of()).web().host());
  }

  @Test
  void prefersTheFileThatIsNamed() throws IOException {
    write("config/lede.json", "{\"http\": {\"port\": 1}}");
    write("environment.json", "{\"http\": {\"port\": 2}}");
    write("option.json", "{\"http\": {\"port\": 3}}");
    Map<String, String> environment = Map.of("LEDE_CONFIG", "environment.json");
    assertEquals(2, read(environment, Map.of()).web().port());
    Optional<Path> option = Optional.of(Path.of("option.json"));
    assertEquals(3, new ConfigReader(folder, environment).read(option, Map.of()).web().port());
  }

  @Test
  void letsTheEnvironmentOverrideTheFileAndOptionsOverrideBoth() throws IOException {
    write(
        "config/lede.json", "{\"http\": {\"port\": 1, \"host\": \"file\", \"maxConnections\": 5}}");
    Map<String, String> environment = Map.of("LEDE_HTTP_PORT", "2", "LEDE_HTTP_HOST", "variable");
    AppConfig config = read(environment, Map.of("http.port", "3"));
    assertEquals(3, config.web().port());
    assertEquals("variable", config.web().host());
    assertEquals(5, config.web().maxConnections());
  }

  @Test
  void readsListsFromTheEnvironment() {
    Map<String, String> environment =
        Map.of("LEDE_HTTP_ALLOWED_ORIGINS", "https://a.example, https://b.example");
    assertEquals(
        List.of("https://a.example", "https://b.example"),
        read(environment, Map.of()).web().access().allowedOrigins());
  }

  @Test
  void leavesVariablesOfOthersAlone() {
    assertEquals(
        8080, read(Map.of("LEDE_SERVICE_HOST", "x", "LEDE_PORT", "y"), Map.of()).web().port());
  }

  @Test
  void reportsAllMistakesAtOnce() throws IOException {
    write(
        "config/lede.json",
        """
        {"http": {"port": "eighty", "hosts": "x", "allowedOrigins": ["a", 1]},
         "pets": {"cat": true},
         "api": {"timeoutMillis": 1.5}}
        """);
    Map<String, String> environment =
        Map.of("LEDE_ANALYSIS_WORKERS", "many", "LEDE_TEXT_MAXCHARS", "5", "LEDE_HTTP_HOST", " ");
    assertEquals(
        List.of(
            "unknown key http.hosts = \"x\" (config/lede.json); http has allowedOrigins,"
                + " compressionLevel, drainMillis, host, idleMillis, logRequests, maxBodyBytes,"
                + " maxConnections, port, stopDelayMillis",
            "unknown key pets.cat = true (config/lede.json); the sections are access, analysis,"
                + " api, cluster, fetch, http, links, live, metrics, text, tls",
            "unknown environment variable LEDE_TEXT_MAXCHARS = \"5\"; text has LEDE_TEXT_MAX_CHARS",
            "analysis.workers = \"many\" (the environment: LEDE_ANALYSIS_WORKERS):"
                + " must be a whole number from 0 to 1024",
            "http.host = \" \" (the environment: LEDE_HTTP_HOST): must be a text that is not blank",
            "http.port = 70000 (the command line): must be a whole number from 0 to 65535",
            "http.allowedOrigins = [\"a\",1] (config/lede.json): must be a list of origins such as"
                + " https://news.example",
            "api.timeoutMillis = 1.5 (config/lede.json):"
                + " must be a whole number from 1 to 3600000"),
        mistakes(environment, Map.of("http.port", "70000")));
  }

  @Test
  void tellsNoSecretsInMistakes() throws IOException {
    write("config/lede.json", "{\"access\": {\"key\": \"Zebulon-0123456789\"}}");
    Map<String, String> environment =
        Map.of("LEDE_ACCESS_KEYS", "Zebulon !", "LEDE_TLS_PASSWD", "Zebulon");
    List<String> mistakes = mistakes(environment, Map.of());
    assertEquals(3, mistakes.size(), mistakes.toString());
    assertFalse(mistakes.toString().contains("Zebulon"), mistakes.toString());
  }

  @Test
  void readsCertificatesAndKeys() throws IOException {
    write("server.crt", "any");
    String file = folder.resolve("server.crt").toString();
    AppConfig config =
        read(
            Map.of("LEDE_TLS_CERTIFICATE", file, "LEDE_TLS_KEY", file),
            Map.of("access.keys", "first-key-0123456789, second-key-0123456789"));
    assertEquals(2, config.web().access().keys().size());
    assertEquals(file, config.web().transport().tls().certificate());
    assertFalse(config.toString().contains("first-key"), config.toString());
    assertEquals(
        List.of("tls.certificate and tls.key: both must be given, or neither"),
        mistakes(Map.of("LEDE_TLS_CERTIFICATE", file), Map.of()));
    String gone = mistakes(Map.of("LEDE_TLS_KEY_STORE", "gone.p12"), Map.of()).get(0);
    assertTrue(gone.contains("must be the name of a file that can be read"), gone);
  }

  @Test
  void saysWhereAFileIsNoJson() throws IOException {
    write("config/lede.json", "{\"http\":\n  {\"port\": 1,}}");
    String mistake = mistakes(Map.of("LEDE_HTTP_PORT", "x"), Map.of()).get(0);
    assertEquals("config/lede.json is not valid JSON at line 2, column 14", mistake.split(":")[0]);
    assertEquals(2, mistakes(Map.of("LEDE_HTTP_PORT", "x"), Map.of()).size());
  }

  @Test
  void refusesASettingThatIsThereTwice() throws IOException {
    write("config/lede.json", "{\"http\": {\"port\": 1, \"port\": 2}}");
    String mistake = mistakes(Map.of(), Map.of()).get(0);
    assertEquals(true, mistake.contains("Duplicate field 'port'"), mistake);
  }

  @Test
  void refusesAFileThatIsNotThereOrTooLong() throws IOException {
    Map<String, String> environment = Map.of("LEDE_CONFIG", "none.json");
    assertEquals(List.of("none.json does not exist"), mistakes(environment, Map.of()));
    write("config/lede.json", " ".repeat(2_000_000));
    assertEquals(
        List.of("config/lede.json has 2000000 bytes; the limit is 1048576"),
        mistakes(Map.of(), Map.of()));
  }

  private AppConfig read(Map<String, String> environment, Map<String, String> options) {
    return new ConfigReader(folder, environment).read(Optional.empty(), options);
  }

  private List<String> mistakes(Map<String, String> environment, Map<String, String> options) {
    return assertThrows(InvalidConfiguration.class, () -> read(environment, options)).mistakes();
  }

  private void write(String name, String json) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, json);
  }
}
