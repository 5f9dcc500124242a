package dev.lede.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Link;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server of ours on this machine that answers as Wikidata does, or badly. */
class WikidataLinksIT {

  private static final int PAUSE = 100;

  private final Vertx vertx = Vertx.vertx();
  private final Queue<String> asked = new ConcurrentLinkedQueue<>();
  private volatile Handler<HttpServerRequest> behaviour = WikidataStub::answer;
  private HttpServer server;
  private WikidataLinks links;

  @BeforeEach
  void start() throws Exception {
    server =
        vertx
            .createHttpServer()
            .requestHandler(
                request -> {
                  asked.add(request.query());
                  behaviour.handle(request);
                })
            .listen(0, "127.0.0.1")
            .await(60, TimeUnit.SECONDS);
    links = links(30_000, 100);
  }

  @AfterEach
  void stop() throws Exception {
    links.close();
    vertx.close().await(60, TimeUnit.SECONDS);
  }

  @Test
  void findsTheItemThatIsCalledSo() throws Exception {
    assertEquals(Map.of("e0", item("Q42")), find("Ada Example"));
  }

  @Test
  void sendsTheNameAndNothingElse() throws Exception {
    find("Ada Example");

    assertEquals(
        "action=wbsearchentities&format=json&language=en&type=item&limit=5&search=Ada%20Example",
        asked.remove());
    assertTrue(asked.isEmpty());
  }

  @Test
  void takesNoItemThatOnlyBeginsSo() throws Exception {
    assertEquals(Map.of(), find("Ada"));
  }

  @Test
  void asksOnceForAName() throws Exception {
    find("Ada Example");
    assertEquals(Map.of("e0", item("Q42")), find("ada example"));
    find("Nobody");
    find("Nobody");

    assertEquals(2, asked.size());
  }

  @Test
  void asksOnlyForNamesWithoutALink() throws Exception {
    Entity linked = entity(0, "Ada Example", Label.PERSON).withLink(item("Q1"));
    Entity date = entity(1, "Ada Example", Label.DATE);

    assertEquals(Map.of(), links.find(List.of(linked, date)).await(60, TimeUnit.SECONDS));
    assertTrue(asked.isEmpty());
  }

  @Test
  void asksForNoMoreNamesThanAllowed() throws Exception {
    List<Entity> many =
        IntStream.range(0, 30).mapToObj(i -> entity(i, "Name " + i, Label.ORG)).toList();

    links.find(many).await(60, TimeUnit.SECONDS);

    assertEquals(20, asked.size());
  }

  @Test
  void livesWithoutAnAnswer() throws Exception {
    links.close();
    links = links(50, 100);
    behaviour = request -> {};

    assertEquals(Map.of(), find("Ada Example"));
  }

  @Test
  void livesWithFailuresAndNonsense() throws Exception {
    for (String body :
        List.of("", "{", "[]", "{\"search\":7}", "{\"search\":[1]}", "{\"error\":{}}")) {
      behaviour = request -> request.response().end(body);
      assertEquals(Map.of(), find("Name " + body.hashCode()), body);
      behaviour = WikidataStub::answer;
      assertEquals(Map.of("e0", item("Q42")), find(fresh()));
    }
    behaviour = request -> request.response().setStatusCode(500).end("{\"search\":[]}");
    assertEquals(Map.of(), find("Name 500"));
  }

  @Test
  void refusesAnAnswerWithoutEnd() throws Exception {
    behaviour = request -> request.response().end("{\"search\":[]," + " ".repeat(300_000) + "}");

    assertEquals(Map.of(), find("Ada Example"));
    behaviour = WikidataStub::answer;
    assertEquals(Map.of("e0", item("Q42")), find("Ada Example"));
  }

  @Test
  void stopsAskingAfterFailuresAndAsksAgainAfterAPause() throws Exception {
    links.close();
    links = links(30_000, 3);
    behaviour = request -> request.response().setStatusCode(503).end();
    for (int i = 0; i < 3; i++) {
      find("Failing " + i);
    }
    int before = asked.size();
    find("Not asked");
    assertEquals(before, asked.size());

    behaviour = WikidataStub::answer;
    pause(3 * PAUSE);
    assertEquals(Map.of("e0", item("Q42")), find("Ada Example"));
    assertEquals(Map.of("e0", item("Q42")), find("Ada Example B"));
  }

  @Test
  void doesNotWaitForRoom() throws Exception {
    Promise<Void> go = Promise.promise();
    behaviour = request -> go.future().onComplete(done -> WikidataStub.answer(request));
    List<Future<Map<String, Link>>> waiting =
        IntStream.range(0, 4)
            .mapToObj(i -> links.find(List.of(entity(0, "Ada Example " + i, Label.PERSON))))
            .toList();

    assertEquals(
        Map.of(),
        links.find(List.of(entity(0, "Ada Example 9", Label.PERSON))).await(60, TimeUnit.SECONDS));
    go.complete();
    for (Future<Map<String, Link>> answer : waiting) {
      assertFalse(answer.await(60, TimeUnit.SECONDS).isEmpty());
    }
  }

  private int named;

  private String fresh() {
    return "Ada Example " + named++;
  }

  private WikidataLinks links(int timeoutMillis, int maxFailures) {
    URI url = URI.create("http://127.0.0.1:" + server.actualPort() + "/w/api.php");
    return new WikidataLinks(
        vertx, new LinkConfig(true, url, timeoutMillis, 4, 20, 100, maxFailures, PAUSE));
  }

  private Map<String, Link> find(String name) throws Exception {
    return links.find(List.of(entity(0, name, Label.PERSON))).await(60, TimeUnit.SECONDS);
  }

  private void pause(int millis) throws Exception {
    vertx.timer(millis, TimeUnit.MILLISECONDS).await(60, TimeUnit.SECONDS);
  }

  private static Entity entity(int id, String name, Label label) {
    return new Entity("e" + id, label, name, List.of(), List.of("m" + id), null, null, List.of());
  }

  private static Link item(String id) {
    return new Link(id, null, null, null);
  }
}
