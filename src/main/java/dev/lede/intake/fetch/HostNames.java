package dev.lede.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks up the addresses of a host. */
@FunctionalInterface
public interface HostNames {

  /**
   * All addresses of a host, at least one. Blocks.
   *
   * @throws UnknownHostException when there is none
   */
  List<InetAddress> addresses(String host) throws UnknownHostException;

  /** As the system looks them up. */
  static HostNames ofSystem() {
    return host -> List.of(InetAddress.getAllByName(host));
  }
}
