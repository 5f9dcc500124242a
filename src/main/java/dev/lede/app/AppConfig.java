package dev.lede.app;

import dev.lede.analysis.AnalysisConfig;
import dev.lede.app.cluster.ClusterConfig;
import dev.lede.intake.fetch.FetchConfig;
import dev.lede.link.LinkConfig;
import dev.lede.session.SessionLimits;
import dev.lede.web.OperationConfig;
import dev.lede.web.TlsConfig;
import dev.lede.web.TransportConfig;
import dev.lede.web.WebConfig;
import dev.lede.web.access.AccessConfig;
import dev.lede.web.api.ApiConfig;
import dev.lede.web.socket.SocketConfig;
import java.util.Objects;

/**
 * Everything that can be set, as the records that the packages define for themselves.
 *
 * @param web for the server
 * @param analysis for the workers
 * @param session for each live document
 * @param links for asking Wikidata
 * @param fetch for opening addresses
 * @param cluster for a member of a cluster
 * @param metrics whether the server counts what it does
 * @param stopDelayMillis how long it still serves, though not ready, when it is told to end
 */
record AppConfig(
    WebConfig web,
    AnalysisConfig analysis,
    SessionLimits session,
    LinkConfig links,
    FetchConfig fetch,
    ClusterConfig cluster,
    boolean metrics,
    int stopDelayMillis) {

  private static final int MOST_MILLIS = 3_600_000;
  private static final int MOST_BYTES = 1 << 30;

  AppConfig {
    Objects.requireNonNull(web, "web");
    Objects.requireNonNull(analysis, "analysis");
    Objects.requireNonNull(session, "session");
    Objects.requireNonNull(links, "links");
    Objects.requireNonNull(fetch, "fetch");
    Objects.requireNonNull(cluster, "cluster");
  }

  /**
   * Reads every setting.
   *
   * @throws InvalidConfiguration when any is wrong; names all that are
   */
  static AppConfig of(Settings settings) {
    AnalysisConfig analysis = analysis(settings);
    AppConfig config =
        new AppConfig(
            web(settings),
            analysis,
            session(analysis),
            links(settings),
            fetch(settings),
            ClusterSettings.of(settings),
            settings.flag("metrics.enabled"),
            settings.number("http.stopDelayMillis", 0, MOST_MILLIS));
    settings.check();
    return config;
  }

  private static WebConfig web(Settings settings) {
    return new WebConfig(
        settings.text("http.host"),
        settings.number("http.port", 0, 65_535),
        settings.number("http.maxConnections", 1, 1_000_000),
        settings.number("http.idleMillis", 1_000, MOST_MILLIS),
        settings.number("http.drainMillis", 0, MOST_MILLIS),
        new TransportConfig(tls(settings), settings.number("http.compressionLevel", 0, 9)),
        access(settings),
        new OperationConfig(settings.flag("http.logRequests"), settings.flag("metrics.needKey")),
        new ApiConfig(
            maxChars(settings),
            settings.number("http.maxBodyBytes", 1, MOST_BYTES),
            settings.number("api.timeoutMillis", 1, MOST_MILLIS)),
        new SocketConfig(
            maxChars(settings),
            settings.number("live.maxFrameBytes", 1, MOST_BYTES),
            settings.number("live.idleMillis", 1_000, MOST_MILLIS)));
  }

  private static TlsConfig tls(Settings settings) {
    String certificate = settings.file("tls.certificate");
    String key = settings.file("tls.key");
    String keyStore = settings.file("tls.keyStore");
    String password = settings.secret("tls.password");
    if (certificate.isEmpty() != key.isEmpty()) {
      settings.mistake("tls.certificate and tls.key: both must be given, or neither");
    } else if (!certificate.isEmpty() && !keyStore.isEmpty()) {
      settings.mistake("tls.keyStore: must not be given beside tls.certificate");
    } else {
      return new TlsConfig(certificate, key, keyStore, password);
    }
    return TlsConfig.NONE;
  }

  private static AccessConfig access(Settings settings) {
    return new AccessConfig(
        settings.texts(
            "http.allowedOrigins",
            "a list of origins such as https://news.example",
            AccessConfig::isOrigin),
        settings.texts(
            "access.keys",
            "a list of keys, each of 16 to 200 letters, digits, dots, dashes, underscores or"
                + " tildes",
            AccessConfig::isKey),
        settings.texts(
            "access.trustedProxies",
            "a list of addresses or networks such as 10.0.0.0/8",
            AccessConfig::isNetwork),
        settings.number("access.requestsPerMinute", 0, 10_000_000),
        settings.number("access.burst", 1, 10_000_000));
  }

  private static int maxChars(Settings settings) {
    return settings.number("text.maxChars", 1, 100_000_000);
  }

  private static AnalysisConfig analysis(Settings settings) {
    int workers = settings.number("analysis.workers", 0, 1_024);
    return new AnalysisConfig(
        workers == 0 ? Runtime.getRuntime().availableProcessors() : workers,
        settings.number("analysis.maxInFlight", 1, 10_000_000),
        settings.number("analysis.timeoutMillis", 1, MOST_MILLIS),
        settings.number("analysis.batchSentences", 1, 1_024),
        settings.number("analysis.batchWaitMillis", 0, 1_000),
        settings.number("analysis.cacheMegabytes", 0, 1_000_000));
  }

  private static LinkConfig links(Settings settings) {
    return new LinkConfig(
        settings.flag("links.online"),
        settings.address("links.url"),
        settings.number("links.timeoutMillis", 1, MOST_MILLIS),
        settings.number("links.maxInFlight", 1, 1_000),
        settings.number("links.maxNames", 1, 1_000),
        settings.number("links.cacheEntries", 1, 10_000_000),
        settings.number("links.maxFailures", 1, 1_000),
        settings.number("links.pauseMillis", 1, MOST_MILLIS));
  }

  private static FetchConfig fetch(Settings settings) {
    return new FetchConfig(
        settings.flag("fetch.enabled"),
        FetchConfig.WEB_PORTS,
        settings.number("fetch.timeoutMillis", 100, 60_000),
        settings.number("fetch.maxBytes", 1_000, 100_000_000),
        settings.number("fetch.maxRedirects", 0, 20));
  }

  private static SessionLimits session(AnalysisConfig analysis) {
    return SessionLimits.DEFAULT.with(analysis.batchSentences(), analysis.timeoutMillis());
  }
}
