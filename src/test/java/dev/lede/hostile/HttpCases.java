package dev.lede.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.SocketException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;

/** Requests to a real server, and what is no request. */
final class HttpCases {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String address;
  private final int port;
  private final Random random;
  private final Bodies bodies;
  private final Mutation mutation;
  private final Tally tally;
  private final HttpClient client = HttpClient.newHttpClient();

  HttpCases(int port, Random random, Tally tally) {
    this.address = "http://127.0.0.1:" + port + "/api/v1/";
    this.port = port;
    this.random = random;
    this.bodies = new Bodies(random);
    this.mutation = new Mutation(random);
    this.tally = tally;
  }

  /** The next case. */
  void one() throws IOException, InterruptedException {
    switch (random.nextInt(10)) {
      case 0, 1 -> raw();
      case 2 -> send(bodies.batch());
      case 3 -> send(bodies.file());
      default -> send(bodies.next());
    }
  }

  private void send(Bodies.Request request) throws IOException, InterruptedException {
    String query =
        request.query().entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "?", ""));
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(address + request.path() + query))
            .header("Content-Type", request.type())
            .POST(BodyPublishers.ofByteArray(request.body().getBytes()));
    if (request.coding() != null) {
      builder.header("Content-Encoding", request.coding());
    }
    HttpResponse<String> answer;
    try {
      answer = client.send(builder.build(), BodyHandlers.ofString());
    } catch (IOException broken) {
      // A batch that turns out to be no gzip is cut off in the middle; nothing else is.
      tally.answer("http " + request.path() + " cut off");
      if (!request.path().equals("batch") || request.coding() == null) {
        tally.fault("no answer: " + broken, request.body().getBytes());
      }
      return;
    }
    check(request.path(), answer.statusCode(), answer.body(), request.body().getBytes());
  }

  private void check(String path, int status, String body, byte[] sent) throws IOException {
    JsonNode json = status == 200 && path.equals("batch") ? null : JSON.readTree(body);
    String code = json == null ? "" : json.path("code").asText();
    tally.answer("http %s %d %s".formatted(path, status, code));
    boolean right = status == 200 || (status >= 400 && status < 500 && code.matches("[a-z_]+"));
    boolean failed = json == null && body.contains("\"internal\"");
    if (!right || failed) {
      tally.fault(path + " answered " + status + " " + body, sent);
    }
  }

  /** Bytes that may or may not be a request. */
  private void raw() throws IOException {
    String head =
        "POST /api/v1/annotate HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
            + "Content-Length: 5\r\nTransfer-Encoding: identity\r\nConnection: close\r\n\r\nLena.";
    byte[] sent = mutation.of(head);
    try (Connection connection = new Connection(port)) {
      connection.send(sent);
      String answer = connection.rest();
      String status = answer.length() < 12 ? "" : answer.substring(9, 12);
      tally.answer("http raw " + status);
      if (answer.contains(" 501 Not Implemented\r\n")) {
        // To a version of HTTP that there is not; before anything of ours, so without a body.
        return;
      }
      if (!answer.isEmpty() && !answer.startsWith("HTTP/1.")) {
        tally.fault("answered " + answer, sent);
      } else if (status.startsWith("5")) {
        tally.fault("answered " + answer, sent);
      } else if (status.startsWith("4") && !answer.contains("\"code\":\"")) {
        tally.fault("no code: " + answer, sent);
      }
    } catch (SocketException reset) {
      tally.answer("http raw reset");
    }
  }
}
