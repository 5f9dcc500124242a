package dev.lede.web.access;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** The addresses that begin with the same bits. */
record Network(InetAddress address, int bits) {

  /** A network as {@code 10.0.0.0/8} has it, or one address; empty when it is neither. */
  static Optional<Network> of(String text) {
    int slash = text.indexOf('/');
    String host = slash < 0 ? text : text.substring(0, slash);
    return address(host)
        .flatMap(
            address -> {
              int all = address.getAddress().length * 8;
              int bits = slash < 0 ? all : bits(text.substring(slash + 1));
              return bits < 0 || bits > all
                  ? Optional.empty()
                  : Optional.of(new Network(address, bits));
            });
  }

  /** An address written in numbers; names are never looked up. */
  static Optional<InetAddress> address(String text) {
    byte[] bytes = NetUtil.createByteArrayFromIpAddressString(text);
    try {
      return bytes == null ? Optional.empty() : Optional.of(InetAddress.getByAddress(bytes));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("an address has 4 or 16 bytes", e);
    }
  }

  private static int bits(String text) {
    return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
  }

  boolean contains(InetAddress other) {
    byte[] mine = address.getAddress();
    byte[] theirs = other.getAddress();
    if (mine.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((mine[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
