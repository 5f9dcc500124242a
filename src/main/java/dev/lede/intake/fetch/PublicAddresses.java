package dev.lede.intake.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Allows addresses of the public internet alone: nothing of this machine, of a network behind it,
 * of a carrier, of a group, and nothing that is kept for documentation, tests or later (IANA's
 * registries of special-purpose addresses). Of IPv6 global unicast alone, without what holds an
 * address of IPv4 in itself, which would get around the list of those.
 */
public final class PublicAddresses implements AddressPolicy {
  private static final List<Block> FORBIDDEN =
      List.of(
          Block.of("0.0.0.0", 8),
          Block.of("10.0.0.0", 8),
          Block.of("100.64.0.0", 10),
          Block.of("127.0.0.0", 8),
          Block.of("169.254.0.0", 16),
          Block.of("172.16.0.0", 12),
          Block.of("192.0.0.0", 24),
          Block.of("192.0.2.0", 24),
          Block.of("192.88.99.0", 24),
          Block.of("192.168.0.0", 16),
          Block.of("198.18.0.0", 15),
          Block.of("198.51.100.0", 24),
          Block.of("203.0.113.0", 24),
          Block.of("224.0.0.0", 4),
          Block.of("240.0.0.0", 4),
          Block.of("2001::", 23),
          Block.of("2001:db8::", 32),
          Block.of("2002::", 16),
          Block.of("3fff::", 20));
  private static final Block GLOBAL = Block.of("2000::", 3);

  @Override
  public boolean allows(InetAddress address) {
    boolean isGlobal = address instanceof Inet4Address || GLOBAL.contains(address);
    return isGlobal && FORBIDDEN.stream().noneMatch(block -> block.contains(address));
  }

  /** All addresses whose first bits are these. */
  private record Block(InetAddress first, int bits) {

    static Block of(String literal, int bits) {
      try {
        return new Block(InetAddress.getByName(literal), bits);
      } catch (UnknownHostException e) {
        throw new IllegalStateException(literal, e);
      }
    }

    boolean contains(InetAddress address) {
      byte[] ours = first.getAddress();
      byte[] others = address.getAddress();
      if (ours.length != others.length) {
        return false;
      }
      for (int i = 0; i < bits; i++) {
        int mask = 0x80 >> (i % 8);
        if ((ours[i / 8] & mask) != (others[i / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
