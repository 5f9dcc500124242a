package dev.lede.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The figures of the README, measured from outside on a server that this program starts: {@code
 * java -cp target/lede.jar src/jmh/java/dev/lede/figures/Figures.java target/lede.jar}. Client and
 * server share the machine. Linux only (peak memory is read from {@code /proc}).
 */
public final class Figures {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PORT = 18099;
  private static final int COLD_STARTS = 5;
  private static final int WARM_UP = 60;
  private static final int EDITS = 400;

  /** The sentence that is edited: the same in texts of every length. */
  private static final String EDITED =
      "The finance minister of Kenya, Amina Okello, told reporters in Nairobi on Thursday that 000000"
          + " talks would go on with the African Development Bank until Friday night.";

  private final HttpClient http = HttpClient.newHttpClient();
  private final String jar;

  private Figures(String jar) {
    this.jar = jar;
  }

  public static void main(String[] arguments) throws Exception {
    Figures figures = new Figures(arguments[0]);
    System.out.printf("jar %.1f MB%n", Files.size(Path.of(figures.jar)) / 1e6);
    figures.coldStarts();
    Process server = figures.start();
    try {
      figures.throughput(server);
      for (int words : new int[] {1_000, 10_000, 100_000}) {
        figures.edits(words);
      }
      System.out.printf("peak memory %d MB%n", peakMegabytes(server));
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private void coldStarts() throws Exception {
    double[] ready = new double[COLD_STARTS];
    double[] article = new double[COLD_STARTS];
    long[] memory = new long[COLD_STARTS];
    for (int i = 0; i < COLD_STARTS; i++) {
      long begin = System.nanoTime();
      Process server = start();
      ready[i] = (System.nanoTime() - begin) / 1e6;
      annotate(Corpus.words(450, 0));
      article[i] = (System.nanoTime() - begin) / 1e6;
      memory[i] = peakMegabytes(server);
      server.destroy();
      server.waitFor();
    }
    Arrays.sort(ready);
    Arrays.sort(article);
    Arrays.sort(memory);
    int middle = COLD_STARTS / 2;
    System.out.printf(
        Locale.ROOT,
        "cold start to ready %.0f ms, to the first article of 450 words %.0f ms, then %d MB"
            + " (medians of %d)%n",
        ready[middle],
        article[middle],
        memory[middle],
        COLD_STARTS);
  }

  private Process start() throws Exception {
    Process server =
        new ProcessBuilder("java", "-jar", jar, "serve", "--port", "" + PORT)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    HttpRequest ready = HttpRequest.newBuilder(uri("http", "/health/ready")).build();
    while (server.isAlive()) {
      try {
        if (http.send(ready, BodyHandlers.discarding()).statusCode() < 300) {
          return server;
        }
      } catch (IOException notYet) {
        Thread.onSpinWait();
      }
      Thread.sleep(5);
    }
    throw new IllegalStateException("the server ended");
  }

  private void throughput(Process server) throws Exception {
    annotate(Corpus.words(5_000, 1));
    double[] rates = new double[3];
    for (int i = 0; i < rates.length; i++) {
      long begin = System.nanoTime();
      JsonNode answer = annotate(Corpus.words(30_000, 100 + 100 * i));
      rates[i] = answer.get("tokens").size() * 1e9 / (System.nanoTime() - begin);
    }
    Arrays.sort(rates);
    System.out.printf(
        Locale.ROOT,
        "long text over the API, all layers: %.0f tokens/s (median of 3), %d MB at peak%n",
        rates[1],
        peakMegabytes(server));
  }

  private JsonNode annotate(String text) throws Exception {
    String body =
        JSON.writeValueAsString(
            JSON.createObjectNode()
                .put("text", text)
                .set("layers", JSON.valueToTree(List.of("mentions", "entities", "tokens"))));
    HttpRequest request =
        HttpRequest.newBuilder(uri("http", "/api/v1/annotate"))
            .header("content-type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .timeout(Duration.ofMinutes(3))
            .build();
    var response = http.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IllegalStateException("status " + response.statusCode());
    }
    return JSON.readTree(response.body());
  }

  /**
   * A number changed in the middle of a text, each time to a new one: frame sent to {@code done}.
   */
  private void edits(int words) throws Exception {
    String before = Corpus.words(words / 2, 1_000 + words);
    String text = before + EDITED + "\n\n" + Corpus.words(words / 2, 500_000 + words);
    Frames frames = new Frames();
    WebSocket socket =
        http.newWebSocketBuilder()
            .buildAsync(uri("ws", "/api/v1/live"), frames)
            .get(10, TimeUnit.SECONDS);
    send(socket, JSON.createObjectNode().put("t", "open").put("v", 0).put("text", text));
    long begin = System.nanoTime();
    frames.awaitDone(0);
    double opened = (System.nanoTime() - begin) / 1e6;
    int at = before.length() + EDITED.indexOf("000000");
    double[] times = new double[EDITS];
    for (int i = 0; i < WARM_UP + EDITS; i++) {
      var edit = JSON.createObjectNode().put("t", "edit").put("base", i).put("v", i + 1);
      edit.putArray("e").addArray().add(at).add(at + 6).add("" + (100_000 + words + i));
      edit.put("len", text.length());
      long sent = System.nanoTime();
      send(socket, edit);
      frames.awaitDone(i + 1);
      if (i >= WARM_UP) {
        times[i - WARM_UP] = (System.nanoTime() - sent) / 1e6;
      }
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%,d words: opened in %.0f ms; an edit in the middle p50 %.1f ms, p99 %.1f ms%n",
        words,
        opened,
        times[EDITS / 2],
        times[EDITS * 99 / 100]);
    socket.abort();
  }

  private static void send(WebSocket socket, JsonNode frame) throws Exception {
    socket.sendText(JSON.writeValueAsString(frame), true).get(10, TimeUnit.SECONDS);
  }

  private static URI uri(String scheme, String path) {
    return URI.create(scheme + "://127.0.0.1:" + PORT + path);
  }

  private static long peakMegabytes(Process server) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/" + server.pid() + "/status"))) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
      }
    }
    throw new IOException("no VmHWM");
  }

  /** Frames of the server, in order. */
  private static final class Frames implements WebSocket.Listener {
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final StringBuilder parts = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      parts.append(data);
      if (last) {
        received.add(parts.toString());
        parts.setLength(0);
      }
      socket.request(1);
      return null;
    }

    void awaitDone(long version) throws Exception {
      while (true) {
        String frame = received.poll(120, TimeUnit.SECONDS);
        JsonNode node = JSON.readTree(frame);
        if (node.path("t").asText().equals("error")) {
          throw new IllegalStateException(frame);
        }
        if (node.path("done").isBoolean()
            && node.get("done").booleanValue()
            && node.get("v").longValue() == version) {
          return;
        }
      }
    }
  }

  /** Text of any length made of the sample articles, no sentence twice. */
  private static final class Corpus {
    private static final List<String> SAMPLES =
        List.of("accra.txt", "chattogram.txt", "mombasa.txt", "samarkand.txt", "titicaca.txt");

    static String words(int count, int seed) throws IOException {
      List<String> paragraphs = new ArrayList<>();
      for (String sample : SAMPLES) {
        try (InputStream in =
            Figures.class.getResourceAsStream("/webroot/data/samples/" + sample)) {
          collect(new String(in.readAllBytes(), StandardCharsets.UTF_8), paragraphs);
        }
      }
      StringBuilder text = new StringBuilder();
      int words = 0;
      for (int i = 0; words < count; i++) {
        String paragraph = paragraphs.get(i % paragraphs.size());
        String fresh = paragraph.replace(". ", " near post " + (seed + i) + ". ");
        words += fresh.split("\\s+").length;
        text.append(fresh).append("\n\n");
      }
      return text.toString();
    }

    private static void collect(String article, List<String> paragraphs) {
      for (String paragraph : article.split("\n+")) {
        if (paragraph.split("\\s+").length > 15) {
          paragraphs.add(paragraph);
        }
      }
    }
  }
}
