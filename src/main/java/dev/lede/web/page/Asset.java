package dev.lede.web.page;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * One file as it is sent. The buffers are never changed. What takes time to make, the compressed
 * form and the tag, is made when it is first asked for. May be shared by threads.
 */
final class Asset {
  private static final Map<String, String> MEDIA_TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"));
  private static final int TAG_CHARS = 20;

  /** The media type of a file, empty for files that are not for browsers. */
  static Optional<String> mediaTypeOf(String name) {
    return Optional.ofNullable(MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
  }

  private final String mediaType;
  private final Buffer bytes;
  private volatile Made made;

  /**
   * @param gzip the file compressed, or null where that saves nothing
   * @param tag hash of the content, to make entity tags of
   */
  private record Made(Buffer gzip, String tag) {}

  private Asset(String mediaType, Buffer bytes) {
    this.mediaType = mediaType;
    this.bytes = bytes;
  }

  /**
   * A file.
   *
   * @param mediaType value of {@code Content-Type}
   * @param content the file
   */
  static Asset of(String mediaType, byte[] content) {
    return new Asset(mediaType, Buffer.buffer(content));
  }

  String mediaType() {
    return mediaType;
  }

  Buffer bytes() {
    return bytes;
  }

  /** The file compressed, or null where that saves nothing. */
  Buffer gzip() {
    return made().gzip();
  }

  /** Hash of the content, to make entity tags of. */
  String tag() {
    return made().tag();
  }

  private Made made() {
    Made ready = made;
    if (ready == null) {
      byte[] content = bytes.getBytes();
      byte[] compressed = compressed(content);
      boolean saves = compressed.length < content.length * 9L / 10;
      ready = new Made(saves ? Buffer.buffer(compressed) : null, tagOf(content));
      made = ready;
    }
    return ready;
  }

  private static byte[] compressed(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 3 + 32);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String tagOf(byte[] content) {
    return shortened(hash().digest(content));
  }

  /** A hash as tags have it. */
  static String shortened(byte[] hash) {
    return HexFormat.of().formatHex(hash).substring(0, TAG_CHARS);
  }

  static MessageDigest hash() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
