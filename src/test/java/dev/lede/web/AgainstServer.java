package dev.lede.web;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests of one class against one server, which is theirs alone: classes run one after another. */
abstract class AgainstServer {
  static TestServer server;
  static ApiClient api;

  @BeforeAll
  static void start() {
    server = TestServer.start();
    api = new ApiClient(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }
}
