package dev.lede.web.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.OptionalInt;

/**
 * The keys of a server. How long it takes to look one up tells nothing of how much of it is right:
 * hashes are compared, each to its end, and all of them.
 */
final class Keys {
  private final List<byte[]> hashes;

  Keys(List<String> keys) {
    hashes = keys.stream().map(Keys::hash).toList();
  }

  /** Whether there are any. */
  boolean isEmpty() {
    return hashes.isEmpty();
  }

  /** Which key this is, if it is one. */
  OptionalInt find(String key) {
    byte[] hash = hash(key);
    int found = -1;
    for (int i = 0; i < hashes.size(); i++) {
      found = MessageDigest.isEqual(hashes.get(i), hash) ? i : found;
    }
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  private static byte[] hash(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
