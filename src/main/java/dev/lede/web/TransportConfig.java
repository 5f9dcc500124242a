package dev.lede.web;

import java.util.Objects;

/**
 * How answers travel.
 *
 * @param tls the certificate of the server, if it has one
 * @param compressionLevel 1, fast, to 9, small, for answers to clients that take gzip or deflate; 0
 *     for none
 */
public record TransportConfig(TlsConfig tls, int compressionLevel) {
  /** Plain HTTP, with answers compressed a little. */
  public static final TransportConfig PLAIN = new TransportConfig(TlsConfig.NONE, 4);

  public TransportConfig {
    Objects.requireNonNull(tls, "tls");
    if (compressionLevel < 0 || compressionLevel > 9) {
      throw new IllegalArgumentException(
          "compressionLevel must be from 0 to 9 but is " + compressionLevel);
    }
  }
}
