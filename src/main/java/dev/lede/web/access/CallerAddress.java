package dev.lede.web.access;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The address a request comes from. Behind proxies that are trusted it is the last one they tell of
 * that is no such proxy; what stands before it in the header anybody may have written.
 */
final class CallerAddress {
  private static final int IPV6_BYTES = 16;
  private static final int SITE_BYTES = 8;

  private final List<Network> proxies;

  /**
   * Reads addresses.
   *
   * @param trustedProxies networks
   */
  CallerAddress(List<String> trustedProxies) {
    proxies = trustedProxies.stream().map(Network::of).flatMap(Optional::stream).toList();
  }

  /**
   * Who asks.
   *
   * @param peer the address at the other end of the connection
   * @param forwardedFor the header {@code X-Forwarded-For}; empty when there is none
   */
  String of(String peer, String forwardedFor) {
    Optional<InetAddress> address = Network.address(peer);
    if (address.isEmpty()) {
      return peer;
    }
    InetAddress caller = address.get();
    String[] told = forwardedFor.isEmpty() ? new String[0] : forwardedFor.split(",", -1);
    for (int i = told.length - 1; i >= 0 && isProxy(caller); i--) {
      Optional<InetAddress> before = Network.address(told[i].strip());
      if (before.isEmpty()) {
        break;
      }
      caller = before.get();
    }
    return site(caller);
  }

  private boolean isProxy(InetAddress address) {
    return proxies.stream().anyMatch(proxy -> proxy.contains(address));
  }

  /** One household has 2^64 addresses of version 6; they count as one. */
  private static String site(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (bytes.length != IPV6_BYTES) {
      return address.getHostAddress();
    }
    return Arrays.toString(Arrays.copyOf(bytes, SITE_BYTES));
  }
}
