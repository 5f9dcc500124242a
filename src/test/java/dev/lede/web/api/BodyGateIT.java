package dev.lede.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.web.problem.Admission;
import dev.lede.web.problem.FailureHandler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BodyGateIT {
  private final Vertx vertx = Vertx.vertx();
  private final Admission admission = new Admission(1);
  private HttpServer server;

  @BeforeEach
  void start() throws TimeoutException {
    Router router = Router.router(vertx);
    router.route().failureHandler(new FailureHandler("short"));
    router
        .post("/")
        .handler(new BodyGate(admission, AnnotateRoute::kind, OptionalLong.of(100)))
        .handler(BodyHandler.create(false))
        .handler(context -> context.response().end("read"));
    server =
        vertx
            .createHttpServer()
            .requestHandler(router)
            .listen(0, "127.0.0.1")
            .await(20, TimeUnit.SECONDS);
  }

  @AfterEach
  void stop() throws TimeoutException {
    vertx.close().await(20, TimeUnit.SECONDS);
  }

  private Socket begin() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.actualPort());
    String head =
        String.join(
            "\r\n",
            "POST / HTTP/1.1",
            "Host: localhost",
            "Content-Type: text/plain",
            "Content-Length: 10",
            "",
            "half.");
    socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  @Test
  void givesUpOnABodyThatDoesNotComeAndMakesRoom() throws IOException {
    for (int round = 0; round < 3; round++) {
      try (Socket socket = begin()) {
        String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
        assertTrue(answer.contains("body_too_slow"), answer);
      }
    }
    assertEquals(0, admission.taken());
  }

  @Test
  void letsInOnlySoManyAtOnce() throws IOException {
    assertTrue(admission.enter());
    try (Socket socket = begin()) {
      socket.getOutputStream().write("other".getBytes(StandardCharsets.UTF_8));
      byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 503".length());
      assertEquals("HTTP/1.1 503", new String(start, StandardCharsets.UTF_8));
    }
    admission.leave();
    try (Socket socket = begin()) {
      socket.getOutputStream().write("other".getBytes(StandardCharsets.UTF_8));
      byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
      assertEquals("HTTP/1.1 200", new String(start, StandardCharsets.UTF_8));
    }
  }
}
