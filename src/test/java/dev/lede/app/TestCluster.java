package dev.lede.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The settings of members of a cluster that no other test is in. */
final class TestCluster {
  private static final int MEMBERS = 3;

  private final String name = UUID.randomUUID().toString();
  private final List<Integer> ports = freePorts();
  private int given;

  private static List<Integer> freePorts() {
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < MEMBERS; i++) {
        sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      List<Integer> free = sockets.stream().map(ServerSocket::getLocalPort).toList();
      for (ServerSocket socket : sockets) {
        socket.close();
      }
      return free;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The settings of the next member, by their keys. */
  Map<String, String> member(String role) {
    Map<String, String> settings = new HashMap<>();
    settings.put("http.port", "0");
    settings.put("cluster.name", name);
    settings.put("cluster.role", role);
    settings.put("cluster.port", Integer.toString(ports.get(given++ % MEMBERS)));
    settings.put(
        "cluster.members",
        ports.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(",")));
    return settings;
  }

  /** The same as variables of the environment of a process. */
  Map<String, String> environment(String role) {
    return member(role).entrySet().stream()
        .collect(
            Collectors.toMap(
                setting -> SettingNames.variable(setting.getKey()), Map.Entry::getValue));
  }
}
