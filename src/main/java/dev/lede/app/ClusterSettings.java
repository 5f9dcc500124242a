package dev.lede.app;

import dev.lede.app.cluster.ClusterConfig;
import dev.lede.app.cluster.Role;

/** Reads the settings of a member of a cluster. */
final class ClusterSettings {
  private ClusterSettings() {}

  static ClusterConfig of(Settings settings) {
    String role =
        settings.text("cluster.role", "web, worker or both", name -> Role.named(name).isPresent());
    return new ClusterConfig(
        settings.text("cluster.name"),
        Role.named(role).orElseThrow(),
        settings.text("cluster.host"),
        settings.secret("cluster.publicHost"),
        settings.number("cluster.port", 1, 65_000),
        settings.number("cluster.busPort", 0, 65_535),
        settings.texts(
            "cluster.members",
            "a list of addresses such as 10.0.0.7:7800",
            ClusterConfig::isMember),
        settings.file("cluster.keyStore"),
        settings.secret("cluster.password"));
  }
}
