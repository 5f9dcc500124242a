package dev.lede.web;

import java.util.Objects;

/**
 * The certificate of the server: as two files in PEM form, or as one key store (PKCS #12). An empty
 * text for what is not there.
 *
 * @param certificate file with the certificate and those that vouch for it
 * @param key file with its private key
 * @param keyStore file with both
 * @param password of the key store
 */
public record TlsConfig(String certificate, String key, String keyStore, String password) {
  /** The server speaks plain HTTP. */
  public static final TlsConfig NONE = new TlsConfig("", "", "", "");

  public TlsConfig {
    Objects.requireNonNull(password, "password");
    if (certificate.isEmpty() != key.isEmpty()) {
      throw new IllegalArgumentException("certificate and key must both be given, or neither");
    }
    if (!certificate.isEmpty() && !keyStore.isEmpty()) {
      throw new IllegalArgumentException("either certificate and key or keyStore must be given");
    }
  }

  /** Whether the server speaks TLS. */
  public boolean isOn() {
    return !certificate.isEmpty() || !keyStore.isEmpty();
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "TlsConfig[certificate=%s, key=%s, keyStore=%s]".formatted(certificate, key, keyStore);
  }
}
