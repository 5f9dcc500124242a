package dev.lede.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.nlp.ModelInfo;
import dev.lede.nlp.SentenceAnnotator;
import dev.lede.support.CapitalisedWords;
import dev.lede.support.Certificate;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real members of a real cluster, but for the model, in one process. */
@Timeout(120)
class ClusterIT {
  private static final String TEXT =
      IntStream.range(0, 60)
          .mapToObj(i -> "Number " + i + " met Ada Lovelace.")
          .collect(Collectors.joining(" "));

  private final TestCluster cluster = new TestCluster();
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Server> servers = new CopyOnWriteArrayList<>();
  private final Set<String> asked = new ConcurrentSkipListSet<>();

  @TempDir private Path folder;

  @AfterEach
  void stop() {
    servers.forEach(Server::close);
  }

  private Server join(Map<String, String> settings, String modelVersion) {
    AppConfig config = new ConfigReader(folder, Map.of()).read(Optional.empty(), settings);
    String who = settings.get("cluster.port");
    SentenceAnnotator annotator =
        sentences -> {
          asked.add(who);
          return new CapitalisedWords().annotate(sentences);
        };
    Engine engine = new Engine(annotator, new ModelInfo("test", modelVersion), () -> {});
    Server server = Server.join(config, config.cluster(), () -> engine);
    servers.add(server);
    return server;
  }

  private Server join(String role) {
    return join(cluster.member(role), "1");
  }

  private HttpResponse<String> get(Server server, String path) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> annotate(Server server, String text) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://127.0.0.1:" + server.port() + "/api/v1/annotate?layers=mentions"))
            .header("Content-Type", "text/plain; charset=utf-8")
            .POST(BodyPublishers.ofString(text))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private void awaitState(Server server, String state) throws Exception {
    while (!get(server, "/health/ready").body().contains(state)) {
      assertEquals(200, get(server, "/health/live").statusCode());
    }
  }

  @Test
  void spreadsAnArticleOverTheWorkersOfAllProcesses() throws Exception {
    Server web = join("web");
    HttpResponse<String> nobody = annotate(web, TEXT);
    assertEquals(503, nobody.statusCode());
    assertTrue(nobody.headers().firstValue("Retry-After").isPresent());
    assertEquals(503, get(web, "/health/ready").statusCode());
    Server first = join("worker");
    Server second = join("worker");
    int workers = 2 * Runtime.getRuntime().availableProcessors();
    awaitState(web, "\"cluster\":{\"members\":3,\"nodes\":2,\"workers\":" + workers);
    HttpResponse<String> answer = annotate(web, TEXT);
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(60, answer.body().split("Ada Lovelace\"", -1).length - 1);
    assertEquals(2, asked.size());
    assertEquals(200, get(first, "/health/ready").statusCode());
    assertEquals(404, annotate(second, TEXT).statusCode());
    assertTrue(get(web, "/metrics").body().contains("lede_cluster_workers " + workers));
  }

  @Test
  void asksItsOwnWorkersFirst() throws Exception {
    Server both = join("both");
    String own = asked(both);
    Server other = join("both");
    awaitState(both, "\"nodes\":2");
    asked.clear();
    for (int i = 0; i < 20; i++) {
      assertEquals(200, annotate(both, "We met Ada Lovelace " + i + " times.").statusCode());
    }
    assertEquals(Set.of(own), asked);
    awaitState(other, "\"nodes\":2");
  }

  private String asked(Server server) throws Exception {
    awaitState(server, "\"nodes\":1");
    return asked.iterator().next();
  }

  @Test
  void neverAsksWorkersWithAnotherModel() throws Exception {
    Server web = join(cluster.member("web"), "1");
    join(cluster.member("worker"), "2");
    while (!get(web, "/metrics").body().contains("lede_cluster_refused 1")) {
      assertEquals(200, get(web, "/health/live").statusCode());
    }
    assertEquals(503, annotate(web, TEXT).statusCode());
    join(cluster.member("worker"), "1");
    awaitState(web, "\"nodes\":1");
    assertEquals(200, annotate(web, TEXT).statusCode());
    assertEquals(1, asked.size());
  }

  @Test
  void answersAllThroughARestartOfEachWorker() throws Exception {
    Server web = join("web");
    Server first = join("worker");
    Server second = join("worker");
    awaitState(web, "\"nodes\":2");
    CompletableFuture<Void> restart =
        CompletableFuture.runAsync(
            () -> {
              for (Server old : List.of(first, second)) {
                join("worker");
                servers.remove(old);
                old.close();
              }
            });
    int round = 0;
    while (!restart.isDone()) {
      HttpResponse<String> answer = annotate(web, TEXT.replace("met", "met " + round++ + " times"));
      assertEquals(200, answer.statusCode(), answer.body());
      assertEquals(60, answer.body().split("Ada Lovelace\"", -1).length - 1);
    }
    restart.get();
  }

  @Test
  void takesInOnlyThoseWithTheKey() throws Exception {
    Certificate.make(folder);
    Server web = join(withKey("web"), "1");
    join(withKey("worker"), "1");
    awaitState(web, "\"members\":2,\"nodes\":1");
    assertEquals(200, annotate(web, TEXT).statusCode());
    Server stranger = join("web");
    assertEquals(503, annotate(stranger, TEXT).statusCode());
    awaitState(web, "\"members\":2,\"nodes\":1");
  }

  private Map<String, String> withKey(String role) {
    Map<String, String> settings = cluster.member(role);
    settings.put("cluster.keyStore", folder.resolve("server.p12").toString());
    settings.put("cluster.password", Certificate.PASSWORD);
    return settings;
  }
}
