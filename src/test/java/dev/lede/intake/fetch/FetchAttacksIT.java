package dev.lede.intake.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.intake.IntakeFailure;
import dev.lede.intake.IntakeFailure.Reason;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Addresses by which somebody outside tries to make the server ask a machine of its own network.
 */
@Timeout(60)
class FetchAttacksIT {
  private static final AddressPolicy PUBLIC = new PublicAddresses();

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final AtomicInteger inside = new AtomicInteger();
  private Vertx vertx;
  private HttpServer server;

  @BeforeEach
  void start() {
    vertx = Vertx.vertx();
    server = vertx.createHttpServer().requestHandler(this::answer).listen(0, "127.0.0.1").await();
  }

  @AfterEach
  void stop() throws Exception {
    vertx.close().await(10, TimeUnit.SECONDS);
  }

  private void answer(HttpServerRequest request) {
    asked.add(request.path());
    if (request.path().equals("/secret")) {
      inside.incrementAndGet();
    }
    String to = request.getParam("to");
    if (to != null) {
      request.response().setStatusCode(302).putHeader("Location", to);
    }
    request.response().end();
  }

  /** Ways to write 127.0.0.1 or what leads there, but the plain ones. */
  static Stream<String> hosts() {
    return Stream.of(
        "2130706433",
        "127.1",
        "127.0.1",
        "0x7f000001",
        "0x7f.0.0.1",
        "0x7f.1",
        "017700000001",
        "0",
        "0.0.0.0",
        "127.0.0.1.",
        "localhost.",
        "LOCALHOST",
        "127.255.255.254",
        "\uff11\uff12\uff17.\uff10.\uff10.\uff11",
        "127\u30020\u30020\u30021",
        "\u2460\u2461\u2466.1",
        "[::1]",
        "[::]",
        "[0:0:0:0:0:0:0:1]",
        "[::127.0.0.1]",
        "[::ffff:127.0.0.1]",
        "[0:0:0:0:0:ffff:7f00:1]",
        "[::ffff:0:127.0.0.1]",
        "[64:ff9b::127.0.0.1]",
        "[64:ff9b:1::7f00:1]",
        "[2002:7f00:1::]",
        "[2001::7f00:1]",
        "[fe80::1]",
        "[fd00::1]",
        "[ff02::1]",
        "169.254.169.254",
        "[::ffff:169.254.169.254]",
        "10.0.0.1",
        "192.168.0.1");
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void leadsNowhereInside(String host) {
    String address = "http://" + host + ":" + server.actualPort() + "/secret";
    refused(fetcher(PUBLIC, HostNames.ofSystem()), address);
    assertEquals(List.of(), asked);
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void isNotFollowedInside(String host) {
    AtomicBoolean first = new AtomicBoolean(true);
    AddressPolicy onlyOnce = address -> first.getAndSet(false) || PUBLIC.allows(address);
    String to = "http://" + host + ":" + server.actualPort() + "/secret";
    refused(fetcher(onlyOnce, HostNames.ofSystem()), page("127.0.0.1", "to=" + to));
    assertEquals(0, inside.get(), asked::toString);
  }

  @Test
  void isLookedUpAnewForEachRedirect() {
    AtomicInteger lookups = new AtomicInteger();
    HostNames rebinding = host -> List.of(loopback(lookups.incrementAndGet()));
    AddressPolicy first = address -> address.getHostAddress().equals("127.0.0.1");
    IntakeFailure failure = refused(fetcher(first, rebinding), page("page.test", "to=/secret"));
    assertEquals(Reason.FORBIDDEN_ADDRESS, failure.reason());
    assertEquals(2, lookups.get());
    assertEquals(0, inside.get());
  }

  @Test
  void takesNoPasswordsFromARedirect() {
    for (String to : List.of("http://user:secret@127.0.0.1/secret", "//user@127.0.0.1/secret")) {
      refused(
          fetcher(InetAddress::isLoopbackAddress, HostNames.ofSystem()),
          page("127.0.0.1", "to=" + to));
    }
    assertEquals(0, inside.get());
  }

  /** The name goes into the greeting, the connection to the address that was checked. */
  @Test
  void asksForTheCertificateOfTheNameAtTheAddressThatWasChecked() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<String> greeting = new CompletableFuture<>();
      Thread listener = new Thread(() -> greet(socket, greeting), "listener");
      listener.start();
      HostNames names = host -> List.of(loopback(1));
      FetchConfig config = config(socket.getLocalPort());
      PageFetcher fetcher =
          new PageFetcher(vertx, workers(), config, InetAddress::isLoopbackAddress, names);
      IntakeFailure failure = refused(fetcher, "https://page.test:" + socket.getLocalPort() + "/");
      assertNotEquals(Reason.FORBIDDEN_ADDRESS, failure.reason());
      assertTrue(greeting.get(20, TimeUnit.SECONDS).contains("page.test"));
      listener.join();
    }
  }

  private static void greet(ServerSocket socket, CompletableFuture<String> greeting) {
    try (Socket client = socket.accept()) {
      byte[] hello = new byte[4_096];
      int read = client.getInputStream().read(hello);
      greeting.complete(new String(hello, 0, read, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      greeting.completeExceptionally(e);
    }
  }

  private static InetAddress loopback(int last) throws UnknownHostException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
  }

  private String page(String host, String query) {
    return "http://" + host + ":" + server.actualPort() + "/page?" + query;
  }

  private static IntakeFailure refused(PageFetcher fetcher, String address) {
    return assertThrows(IntakeFailure.class, () -> fetcher.fetch(address).await(), address);
  }

  private PageFetcher fetcher(AddressPolicy policy, HostNames names) {
    return new PageFetcher(vertx, workers(), config(server.actualPort()), policy, names);
  }

  private WorkerExecutor workers() {
    return vertx.createSharedWorkerExecutor("names", 2);
  }

  private static FetchConfig config(int port) {
    return new FetchConfig(true, Set.of(80, 443, port), 5_000, 10_000, 3);
  }
}
