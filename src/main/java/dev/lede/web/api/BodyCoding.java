package dev.lede.web.api;

import dev.lede.web.problem.Fault;
import dev.lede.web.problem.RequestFailed;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.util.Locale;
import java.util.zip.DataFormatException;

/** How a body is compressed. */
enum BodyCoding {
  IDENTITY,
  GZIP,
  DEFLATE;

  private static final String KNOWN = "gzip, deflate";

  /**
   * The coding that this header announces.
   *
   * @param contentEncoding value of {@code Content-Encoding}, or null
   * @param response gets to tell what is known, when this is not
   * @throws RequestFailed (415) when it is none that is known
   */
  static BodyCoding of(String contentEncoding, HttpServerResponse response) {
    String name = contentEncoding == null ? "identity" : contentEncoding.toLowerCase(Locale.ROOT);
    return switch (name.strip()) {
      case "identity" -> IDENTITY;
      case "gzip", "x-gzip" -> GZIP;
      case "deflate" -> DEFLATE;
      default -> {
        response.putHeader(HttpHeaders.ACCEPT_ENCODING, KNOWN);
        throw new RequestFailed(
            Fault.UNSUPPORTED_MEDIA_TYPE, "Content-Encoding must be one of " + KNOWN);
      }
    };
  }

  /**
   * The body as it was before it was compressed.
   *
   * @param maxBytes how long it may be
   * @throws RequestFailed (413) when it is longer, as soon as that is seen; (400) when it is not
   *     compressed as the header says
   */
  byte[] inflate(byte[] body, int maxBytes) {
    if (this == IDENTITY) {
      return body;
    }
    Buffer whole = Buffer.buffer();
    try (PieceInflater inflater = new PieceInflater(this, part -> add(part, whole, maxBytes))) {
      inflater.feed(body);
      if (inflater.isWhole()) {
        return whole.getBytes();
      }
      throw broken();
    } catch (DataFormatException e) {
      throw broken();
    }
  }

  private static void add(Buffer part, Buffer whole, int maxBytes) {
    if (whole.length() + part.length() > maxBytes) {
      throw new RequestFailed(
          Fault.TOO_LONG, "Not compressed, the body may have %d bytes".formatted(maxBytes));
    }
    whole.appendBuffer(part);
  }

  /** What went wrong with a body that is not as its header says. */
  RequestFailed broken() {
    return new RequestFailed(
        Fault.BAD_REQUEST, "The body is not whole, or not " + name().toLowerCase(Locale.ROOT));
  }

  /** The standard wants this head on "deflate"; some clients leave it out. */
  static boolean hasZlibHead(byte[] body) {
    return body.length >= 2
        && (body[0] & 0x0F) == 8
        && ((body[0] & 0xFF) << 8 | (body[1] & 0xFF)) % 31 == 0;
  }
}
