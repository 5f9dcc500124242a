package dev.lede.app.cluster;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a process does in the cluster. */
public enum Role {
  /** Talks with clients and has sentences analysed by others; has no model. */
  WEB(true, false),
  /** Analyses sentences for others; only those who run it can ask it over HTTP. */
  WORKER(false, true),
  /** Does both, and helps others. */
  BOTH(true, true);

  private final boolean web;
  private final boolean worker;

  Role(boolean web, boolean worker) {
    this.web = web;
    this.worker = worker;
  }

  /** The role of this name, in lower case, if there is one. */
  public static Optional<Role> named(String name) {
    return Arrays.stream(values())
        .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  /** Whether it talks with clients. */
  public boolean isWeb() {
    return web;
  }

  /** Whether it analyses. */
  public boolean isWorker() {
    return worker;
  }
}
