package dev.lede.app.cluster;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jgroups.protocols.FD_ALL3;
import org.jgroups.protocols.FD_SOCK2;
import org.jgroups.protocols.FRAG4;
import org.jgroups.protocols.MERGE3;
import org.jgroups.protocols.MFC;
import org.jgroups.protocols.TCP;
import org.jgroups.protocols.TCPPING;
import org.jgroups.protocols.UFC;
import org.jgroups.protocols.UNICAST3;
import org.jgroups.protocols.VERIFY_SUSPECT2;
import org.jgroups.protocols.pbcast.GMS;
import org.jgroups.protocols.pbcast.NAKACK2;
import org.jgroups.protocols.pbcast.STABLE;
import org.jgroups.stack.Protocol;
import org.jgroups.util.TLS;
import org.jgroups.util.TLSClientAuth;

/**
 * How members find each other and notice that one is gone: over TCP and a list of addresses, never
 * by multicast. A process that dies closes its connections, which the others see at once; one that
 * hangs is missed after some seconds.
 */
final class MembershipStack {
  /** How many ports after the first are tried, for several members on one machine. */
  private static final int NEXT_PORTS = 20;

  private static final int JOIN_MILLIS = 1_000;
  private static final int SILENCE_MILLIS = 12_000;
  private static final int BEAT_MILLIS = 3_000;
  private static final int MERGE_MILLIS = 1_000;
  private static final int THREADS = 32;
  private static final String KEY_STORE = "pkcs12";

  private MembershipStack() {}

  /**
   * The protocols, from the network up.
   *
   * @throws UnknownHostException when an address of the settings has no meaning here
   */
  static List<Protocol> of(ClusterConfig config) throws UnknownHostException {
    InetAddress host = InetAddress.getByName(config.host());
    return List.of(
        transport(config, host),
        new TCPPING().setInitialHosts(config.addresses()).setPortRange(0),
        new MERGE3().setMinInterval(MERGE_MILLIS).setMaxInterval(3 * MERGE_MILLIS),
        new FD_SOCK2().setBindAddress(host),
        new FD_ALL3().setTimeout(SILENCE_MILLIS).setInterval(BEAT_MILLIS),
        new VERIFY_SUSPECT2().setTimeout(500),
        new NAKACK2().useMcastXmit(false),
        new UNICAST3(),
        new STABLE(),
        new GMS().setJoinTimeout(JOIN_MILLIS).printLocalAddress(false),
        new UFC(),
        new MFC(),
        new FRAG4());
  }

  private static TCP transport(ClusterConfig config, InetAddress host) throws UnknownHostException {
    TCP transport = new TCP();
    transport.disableDiagnostics();
    transport.setBindAddress(host);
    transport.setBindPort(config.port());
    transport.setPortRange(NEXT_PORTS);
    transport.getThreadPool().setMinThreads(0).setMaxThreads(THREADS);
    if (!config.publicHost().isEmpty()) {
      transport.setExternalAddr(InetAddress.getByName(config.publicHost()));
    }
    if (config.isProtected()) {
      transport.tls(tls(config));
    }
    return transport;
  }

  private static TLS tls(ClusterConfig config) {
    return new TLS()
        .enabled(true)
        .setKeystorePath(config.keyStore())
        .setKeystoreType(KEY_STORE)
        .setKeystorePassword(config.password())
        .setTruststorePath(config.keyStore())
        .setTruststoreType(KEY_STORE)
        .setTruststorePassword(config.password())
        .setClientAuth(TLSClientAuth.NEED);
  }
}
