package dev.lede.app.cluster;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.infinispan.notifications.Listener;
import org.infinispan.notifications.cachemanagerlistener.annotation.Merged;
import org.infinispan.notifications.cachemanagerlistener.annotation.ViewChanged;
import org.infinispan.notifications.cachemanagerlistener.event.MergeEvent;
import org.infinispan.notifications.cachemanagerlistener.event.ViewChangedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears from Infinispan which members there are. Public, since Infinispan calls it. */
@Listener(sync = false)
public final class MemberListener {
  private static final Logger LOG = LoggerFactory.getLogger(MemberListener.class);

  /** The tables of the parts are put together meanwhile, so it is done more than once. */
  private static final int[] SECONDS_AFTER_MERGE = {1, 4, 10};

  private final Consumer<String> left;
  private final Runnable merged;

  MemberListener(Consumer<String> left, Runnable merged) {
    this.left = left;
    this.merged = merged;
  }

  /** The members are others than before. */
  @ViewChanged
  public void changed(ViewChangedEvent event) {
    LOG.info("The cluster has {} members", event.getNewMembers().size());
    event.getOldMembers().stream()
        .filter(member -> !event.getNewMembers().contains(member))
        .forEach(member -> left.accept(member.toString()));
  }

  /** Parts of the cluster found each other. */
  @Merged
  public void merged(MergeEvent event) {
    LOG.warn(
        "Parts of the cluster found each other; it has {} members", event.getNewMembers().size());
    for (int seconds : SECONDS_AFTER_MERGE) {
      Executor later = CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS);
      later.execute(merged);
    }
  }
}
