package dev.lede.hostile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Requests to the JSON API: their grammar, mutated. */
final class Bodies {
  /**
   * A request.
   *
   * @param path below {@code /api/v1/}
   * @param coding of the body, as in {@code Content-Encoding}, or null
   */
  record Request(String path, String type, String coding, Map<String, String> query, Buffer body) {}

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BOMB_BYTES = 2_000_000;
  private static final List<String> LAYERS =
      List.of("mentions", "entities", "sentences", "tokens", "quotes", "zones", "relations", "x");
  private static final List<String> NAMES =
      List.of("date", "layers", "labels", "offsets", "minScore", "dictionary", "from", "other");
  private static final List<String> ARGUMENTS =
      List.of(
          "2019-03-09",
          "2019-02-30",
          "tokens,zones",
          "PERSON",
          "utf8",
          "codepoint",
          "0.5",
          "1e9",
          "[]",
          "[{\"text\":\"a\",\"label\":\"ORG\"}]",
          "brat",
          "conllu",
          "",
          "\u0000",
          "[");
  private static final List<String> CONTENTS =
      List.of(
          "T1\tORG 4 14\tQuds Force",
          "1\tLena\t_\tX\t_\t_\t0\t_\t_\tEntity=(e1-person-1)",
          "{\"text\":\"Lena\",\"ents\":[{\"start\":0,\"end\":4,\"label\":\"PERSON\"}]}",
          "(((",
          "");

  private final Random random;
  private final Mutation mutation;

  Bodies(Random random) {
    this.random = random;
    this.mutation = new Mutation(random);
  }

  /** The next request for one text. */
  Request next() {
    boolean plain = random.nextInt(5) == 0;
    String message = plain ? Pieces.text(random) : object(random.nextInt(6) == 0);
    Map<String, String> query =
        random.nextInt(6) > 0
            ? Map.of()
            : Map.of(Pieces.one(NAMES, random), Pieces.one(ARGUMENTS, random));
    String type = plain ? "text/plain; charset=utf-8" : "application/json";
    return coded("annotate", type, query, mutation.of(message));
  }

  /** A batch of a few lines. */
  Request batch() {
    StringBuilder lines = new StringBuilder();
    for (int left = random.nextInt(4); left > 0; left--) {
      lines.append(object(false)).append('\n');
    }
    return coded("batch", "application/x-ndjson", Map.of(), mutation.of(lines.toString()));
  }

  /** A file that is read for its text. */
  Request file() {
    String html = "<html><title>a</title><p>" + Pieces.text(random) + "</p><!-- <b " + "</html>";
    String type =
        Pieces.one(
            List.of(
                "text/html",
                "application/pdf",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            random);
    String head = type.equals("application/pdf") ? "%PDF-1.7\n1 0 obj\n<<" : "";
    return coded("extract", type, Map.of(), mutation.of(head + html));
  }

  private String object(boolean imported) {
    ObjectNode object = JSON.createObjectNode().put("text", Pieces.text(random));
    if (imported) {
      object.put("from", Pieces.one(List.of("brat", "conllu", "displacy", "jsonld", "x"), random));
      object.put("content", Pieces.one(CONTENTS, random));
    }
    if (random.nextBoolean()) {
      object.putArray("layers").add(Pieces.one(LAYERS, random)).add(Pieces.one(LAYERS, random));
      object.put("offsets", Pieces.one(List.of("utf8", "utf16", "codepoint"), random));
      object.put("date", "2019-03-09").put("minScore", random.nextDouble());
    }
    if (random.nextInt(4) == 0) {
      object
          .putArray("dictionary")
          .addObject()
          .put("text", Pieces.text(random))
          .put("label", "ORG");
    }
    return object.toString();
  }

  private Request coded(String path, String type, Map<String, String> query, byte[] body) {
    int kind = random.nextInt(20);
    if (kind > 2) {
      return new Request(path, type, null, query, Buffer.buffer(body));
    }
    boolean gzip = random.nextBoolean();
    boolean bomb = random.nextInt(40) == 0;
    byte[] packed = packed(gzip, bomb ? new byte[BOMB_BYTES] : body);
    if (kind == 0 && packed.length > 2) {
      packed[random.nextInt(packed.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return new Request(path, type, gzip ? "gzip" : "deflate", query, Buffer.buffer(packed));
  }

  private static byte[] packed(boolean gzip, byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var packing = gzip ? new GZIPOutputStream(out) : new DeflaterOutputStream(out)) {
      packing.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException("a buffer cannot fail", e);
    }
    return out.toByteArray();
  }
}
