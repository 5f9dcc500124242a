package dev.lede.intake.fetch;

import java.net.InetAddress;

/** Which addresses may be connected to. */
@FunctionalInterface
public interface AddressPolicy {

  /** Whether it may. Does not block. */
  boolean allows(InetAddress address);
}
