package dev.lede.app.cluster;

import io.vertx.core.Promise;
import io.vertx.core.VertxBuilder;
import io.vertx.core.VertxOptions;
import io.vertx.core.eventbus.EventBusOptions;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.net.PfxOptions;
import io.vertx.ext.cluster.infinispan.InfinispanClusterManager;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.infinispan.configuration.cache.CacheMode;
import org.infinispan.configuration.cache.Configuration;
import org.infinispan.configuration.cache.ConfigurationBuilder;
import org.infinispan.configuration.global.GlobalConfigurationBuilder;
import org.infinispan.configuration.global.ShutdownHookBehavior;
import org.infinispan.manager.DefaultCacheManager;
import org.infinispan.remoting.transport.jgroups.JGroupsTransport;
import org.jgroups.JChannel;

/**
 * This process in a cluster. Joined and left by a thread that may block; everything else may be
 * called from any thread.
 */
public final class ClusterNode implements AutoCloseable {
  private static final String[] REPLICATED = {"__vertx.subs", "__vertx.haInfo", "__vertx.nodeInfo"};

  private final ClusterConfig config;
  private final DefaultCacheManager caches;
  private final InfinispanClusterManager manager;

  private ClusterNode(ClusterConfig config, DefaultCacheManager caches) {
    this.config = config;
    this.caches = caches;
    this.manager = new InfinispanClusterManager(caches);
  }

  /**
   * Joins the cluster, or begins one where nobody answers. Blocks for a second or two.
   *
   * @throws Exception when it cannot; the library names no narrower one
   */
  public static ClusterNode join(ClusterConfig config) throws Exception {
    JChannel channel = new JChannel(MembershipStack.of(config)).setName(name(config));
    GlobalConfigurationBuilder global = new GlobalConfigurationBuilder();
    global.classLoader(ClusterNode.class.getClassLoader());
    global
        .transport()
        .transport(new JGroupsTransport(channel))
        .clusterName(config.name())
        .nodeName(channel.getName());
    global.jmx().disable();
    global.metrics().gauges(false).histograms(false);
    // The server itself decides when it ends.
    global.shutdown().hookBehavior(ShutdownHookBehavior.DONT_REGISTER);
    DefaultCacheManager caches = new DefaultCacheManager(global.build(), false);
    for (String name : REPLICATED) {
      caches.defineConfiguration(name, cache(CacheMode.REPL_SYNC));
    }
    caches.defineConfiguration(
        "__vertx.distributed.cache.configuration", cache(CacheMode.DIST_SYNC));
    caches.start();
    return new ClusterNode(config, caches);
  }

  /** A process that starts again is another member, so its name is made up. */
  private static String name(ClusterConfig config) {
    return "%s-%016x"
        .formatted(
            config.role().name().toLowerCase(Locale.ROOT),
            UUID.randomUUID().getMostSignificantBits());
  }

  private static Configuration cache(CacheMode mode) {
    ConfigurationBuilder cache = new ConfigurationBuilder();
    cache.clustering().cacheMode(mode);
    return cache.build();
  }

  /** Its name in the cluster, which no other has. */
  public String id() {
    return caches.getNodeAddress();
  }

  /** How many members the cluster has, as far as this one knows. */
  public int members() {
    return caches.getMembers().size();
  }

  /** Has Vert.x use the cluster. */
  public VertxBuilder cluster(VertxBuilder builder, VertxOptions options) {
    EventBusOptions bus = options.getEventBusOptions();
    bus.setHost(config.host()).setPort(config.busPort()).setClusterPublicHost(config.told());
    if (config.isProtected()) {
      bus.setSsl(true)
          .setKeyCertOptions(store())
          .setTrustOptions(store())
          .setClientAuth(ClientAuth.REQUIRED);
    }
    return builder.withClusterManager(manager);
  }

  private PfxOptions store() {
    return new PfxOptions().setPath(config.keyStore()).setPassword(config.password());
  }

  /**
   * Has changes told, on threads of the cluster.
   *
   * @param left gets the name of each member that is gone
   * @param merged is run some time after parts of a cluster that had lost each other are one again:
   *     what one part had registered may be unknown then
   */
  public void watch(Consumer<String> left, Runnable merged) {
    caches.addListener(new MemberListener(left, () -> registered(merged)));
  }

  /** The others learn again where this process listens. */
  private void registered(Runnable next) {
    Promise<Void> known = Promise.promise();
    manager.setNodeInfo(Objects.requireNonNull(manager.getNodeInfo(), "nodeInfo"), known);
    known.future().onComplete(done -> next.run());
  }

  /** Leaves; after the Vert.x that uses it is closed. */
  @Override
  public void close() {
    caches.stop();
  }
}
