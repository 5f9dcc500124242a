package dev.lede.app.cluster;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The settings of a process in a cluster.
 *
 * @param name of the cluster; others in the same network have other names
 * @param role what the process does
 * @param host the address that the other members reach it at, on which it listens for them
 * @param publicHost the address they are told, where a translation of addresses stands between; or
 *     empty for {@code host}
 * @param port on which it hears of members; the next free one after it, if it is taken
 * @param busPort on which messages come in; 0 lets the system choose
 * @param members where members are looked for, each {@code host:port}; some are enough
 * @param keyStore PKCS #12 file with the key of the process and the certificates that it trusts; or
 *     empty, for no protection
 * @param password of the key store
 */
public record ClusterConfig(
    String name,
    Role role,
    String host,
    String publicHost,
    int port,
    int busPort,
    List<String> members,
    String keyStore,
    String password) {
  private static final Pattern MEMBER =
      Pattern.compile("(?:\\[([0-9a-fA-F:.]{2,45})]|([a-zA-Z0-9.-]{1,255})):([0-9]{1,5})");

  public ClusterConfig {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(publicHost, "publicHost");
    Objects.requireNonNull(keyStore, "keyStore");
    Objects.requireNonNull(password, "password");
    members = List.copyOf(members);
  }

  /** Whether a text is the address of a member: {@code host:port}. */
  public static boolean isMember(String text) {
    Matcher member = MEMBER.matcher(text);
    return member.matches() && port(member) >= 1 && port(member) <= 65_535;
  }

  /** Whether what the members say to each other is encrypted, and strangers are kept out. */
  public boolean isProtected() {
    return !keyStore.isEmpty();
  }

  /** The address that others are told. */
  String told() {
    return publicHost.isEmpty() ? host : publicHost;
  }

  /** Where members are looked for; their names are resolved now. */
  List<InetSocketAddress> addresses() {
    return members.stream().map(ClusterConfig::address).toList();
  }

  private static InetSocketAddress address(String text) {
    Matcher member = MEMBER.matcher(text);
    if (!member.matches()) {
      throw new IllegalArgumentException("members must be of the form host:port, not " + text);
    }
    String host = member.group(1) == null ? member.group(2) : member.group(1);
    return new InetSocketAddress(host, port(member));
  }

  private static int port(Matcher member) {
    return Integer.parseInt(member.group(3));
  }
}
