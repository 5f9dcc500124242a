package dev.lede.intake.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.intake.FileKind;
import dev.lede.intake.IntakeFailure;
import dev.lede.intake.IntakeFailure.Reason;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Getting pages from a server of this machine, which the policy of some tests allows. */
class PageFetcherIT {
  private static final AddressPolicy LOOPBACK = InetAddress::isLoopbackAddress;
  private static final int MOST_BYTES = 10_000;

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private Vertx vertx;
  private HttpServer server;

  @BeforeEach
  void start() throws Exception {
    vertx = Vertx.vertx();
    server = vertx.createHttpServer().requestHandler(this::answer).listen(0, "127.0.0.1").await();
  }

  @AfterEach
  void stop() throws Exception {
    vertx.close().await(10, TimeUnit.SECONDS);
  }

  private void answer(HttpServerRequest request) {
    asked.add(request.getHeader("Host") + request.path());
    switch (request.path()) {
      case "/page" -> page(request, "<p>Hello</p>", "text/html; charset=utf-8");
      case "/picture" -> page(request, "x", "image/png");
      case "/packed" -> {
        request.response().putHeader("Content-Encoding", "gzip");
        page(request, "x", "text/html");
      }
      case "/once" -> redirect(request, "/page");
      case "/round" -> redirect(request, "/round");
      case "/inside" -> redirect(request, "http://inside.test:" + server.actualPort() + "/page");
      case "/file" -> redirect(request, "file:///etc/passwd");
      case "/port" -> redirect(request, "http://page.test:22/");
      case "/long" -> page(request, "x".repeat(MOST_BYTES + 1), "text/html");
      case "/endless" -> {
        request.response().putHeader("Content-Type", "text/html").setChunked(true);
        request.response().write("x".repeat(100));
      }
      case "/silent" -> {
        // Says nothing.
      }
      default -> request.response().setStatusCode(404).end();
    }
  }

  private static void page(HttpServerRequest request, String body, String contentType) {
    request.response().putHeader("Content-Type", contentType).end(body);
  }

  private static void redirect(HttpServerRequest request, String location) {
    request.response().setStatusCode(302).putHeader("Location", location).end();
  }

  @Test
  void getsAPageAndKeepsTheNameOfTheHost() throws Exception {
    Page page = fetch(LOOPBACK, "http://page.test:PORT/once");
    assertEquals(FileKind.HTML, page.kind());
    assertEquals(Optional.of("utf-8"), page.charset());
    assertEquals("<p>Hello</p>", page.bytes().toString());
    String host = "page.test:" + server.actualPort();
    assertEquals(List.of(host + "/once", host + "/page"), asked);
  }

  @Test
  void connectsToNothingThatIsNotPublic() {
    for (String host : List.of("page.test", "127.0.0.1", "2130706433", "[::1]", "localhost")) {
      fails(Reason.FORBIDDEN_ADDRESS, new PublicAddresses(), "http://" + host + ":PORT/page");
    }
    fails(Reason.FORBIDDEN_ADDRESS, new PublicAddresses(), "http://[::ffff:7f00:1]:PORT/page");
    assertEquals(List.of(), asked);
  }

  @Test
  void checksEachRedirectLikeTheFirstAddress() {
    AddressPolicy notInside = address -> !address.getHostAddress().equals("127.0.0.2");
    fails(Reason.FORBIDDEN_ADDRESS, notInside, "http://page.test:PORT/inside");
    fails(Reason.BAD_ADDRESS, LOOPBACK, "http://page.test:PORT/file");
    fails(Reason.FORBIDDEN_ADDRESS, LOOPBACK, "http://page.test:PORT/port");
    assertEquals(3, asked.size());
  }

  @Test
  void refusesAHostOfWhichOneAddressIsNotAllowed() {
    AddressPolicy first = address -> address.getHostAddress().equals("127.0.0.1");
    fails(Reason.FORBIDDEN_ADDRESS, first, "http://both.test:PORT/page");
    assertEquals(List.of(), asked);
  }

  @Test
  void connectsToTheAddressThatWasChecked() throws Exception {
    // A name server that changes its answer gets no second question.
    AtomicInteger lookups = new AtomicInteger();
    HostNames rebinding =
        host -> {
          return List.of(loopback(lookups.incrementAndGet()));
        };
    AddressPolicy first = address -> address.getHostAddress().equals("127.0.0.1");
    fetcher(first, rebinding, 5_000).fetch(local("http://page.test:PORT/page")).await();
    assertEquals(1, lookups.get());
    assertEquals(1, asked.size());
  }

  @Test
  void followsOnlySoManyRedirects() {
    fails(Reason.UNREACHABLE, LOOPBACK, "http://page.test:PORT/round");
    assertEquals(4, asked.size());
  }

  @Test
  void takesPagesOfTextOfSomeLengthAlone() {
    fails(Reason.TOO_LONG, LOOPBACK, "http://page.test:PORT/long");
    fails(Reason.UNREADABLE, LOOPBACK, "http://page.test:PORT/picture");
    fails(Reason.UNREADABLE, LOOPBACK, "http://page.test:PORT/packed");
    fails(Reason.UNREACHABLE, LOOPBACK, "http://page.test:PORT/nothing");
    fails(Reason.UNREACHABLE, LOOPBACK, "http://nowhere.test:PORT/");
  }

  @Test
  void waitsNoLongerThanItsTime() {
    for (String path : List.of("/silent", "/endless")) {
      var page = fetcher(LOOPBACK, PageFetcherIT::addresses, 300);
      String address = local("http://page.test:PORT" + path);
      IntakeFailure failure = assertThrows(IntakeFailure.class, () -> page.fetch(address).await());
      assertTrue(failure.reason() == Reason.TIMEOUT || failure.reason() == Reason.UNREACHABLE);
    }
  }

  private static List<InetAddress> addresses(String host) throws UnknownHostException {
    return switch (host) {
      case "page.test" -> List.of(loopback(1));
      case "inside.test" -> List.of(loopback(2));
      case "both.test" -> List.of(loopback(1), loopback(2));
      default -> HostNames.ofSystem().addresses(host);
    };
  }

  private static InetAddress loopback(int last) throws UnknownHostException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
  }

  private PageFetcher fetcher(AddressPolicy policy, HostNames names, int millis) {
    Set<Integer> ports = Set.of(80, 443, server.actualPort());
    FetchConfig config = new FetchConfig(true, ports, millis, MOST_BYTES, 3);
    var workers = vertx.createSharedWorkerExecutor("names", 2);
    return new PageFetcher(vertx, workers, config, policy, names);
  }

  private String local(String address) {
    return address.replace("PORT", String.valueOf(server.actualPort()));
  }

  private Page fetch(AddressPolicy policy, String address) throws Exception {
    return fetcher(policy, PageFetcherIT::addresses, 5_000).fetch(local(address)).await();
  }

  private void fails(Reason reason, AddressPolicy policy, String address) {
    IntakeFailure failure =
        assertThrows(IntakeFailure.class, () -> fetch(policy, address), address);
    assertEquals(reason, failure.reason(), address + ": " + failure.getMessage());
  }
}
