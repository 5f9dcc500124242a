package dev.lede.link;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Link;
import io.vertx.circuitbreaker.CircuitBreaker;
import io.vertx.circuitbreaker.CircuitBreakerOptions;
import io.vertx.circuitbreaker.OpenCircuitException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks Wikidata for the names of entities, a few at a time, and remembers the answers, "nothing"
 * among them, for a day. An article waits for at most twice the time of a request.
 *
 * <p>For any thread. Owns its client and its circuit breaker: {@link #close()}.
 */
public final class WikidataLinks implements Links, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WikidataLinks.class);
  private static final Set<Label> ASKED =
      Set.of(Label.PERSON, Label.ORG, Label.GPE, Label.LOC, Label.FAC, Label.EVENT);
  private static final int SHORTEST = 3;
  private static final int LONGEST = 100;
  private static final int LANES = 2;
  private static final Duration KEPT = Duration.ofDays(1);

  private final LinkConfig config;
  private final WikidataSearchJson search;
  private final CircuitBreaker breaker;
  private final Semaphore free;
  private final Cache<String, Optional<Link>> known;

  /** Asks as the configuration says, whether or not it is {@link LinkConfig#online()}. */
  public WikidataLinks(Vertx vertx, LinkConfig config) {
    this.config = config;
    search = new WikidataSearchJson(vertx, config);
    breaker =
        CircuitBreaker.create(
            "wikidata",
            vertx,
            new CircuitBreakerOptions()
                .setMaxFailures(config.maxFailures())
                .setTimeout(config.timeoutMillis())
                .setResetTimeout(config.pauseMillis()));
    breaker.openHandler(open -> LOG.warn("Wikidata fails; not asked for a while"));
    breaker.closeHandler(closed -> LOG.info("Wikidata answers again"));
    free = new Semaphore(config.maxInFlight());
    known = Caffeine.newBuilder().maximumSize(config.cacheEntries()).expireAfterWrite(KEPT).build();
  }

  @Override
  public Future<Map<String, Link>> find(List<Entity> entities) {
    List<Entity> asked =
        entities.stream().filter(WikidataLinks::isAsked).limit(config.maxNames()).toList();
    Map<String, Link> found = new ConcurrentHashMap<>();
    AtomicInteger next = new AtomicInteger();
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(config.timeoutMillis());
    List<Future<Void>> lanes =
        Stream.generate(() -> lane(asked, next, found, end)).limit(LANES).toList();
    return Future.all(lanes).map(done -> Map.copyOf(found));
  }

  /**
   * Asks for one after another of those that no other lane asks for, and begins none after the end.
   */
  private Future<Void> lane(
      List<Entity> asked, AtomicInteger next, Map<String, Link> found, long end) {
    int index = next.getAndIncrement();
    if (index >= asked.size() || System.nanoTime() - end > 0) {
      return Future.succeededFuture();
    }
    Entity entity = asked.get(index);
    return find(entity.name())
        .compose(
            link -> {
              link.ifPresent(l -> found.put(entity.id(), l));
              return lane(asked, next, found, end);
            });
  }

  private Future<Optional<Link>> find(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    Optional<Link> answer = known.getIfPresent(key);
    if (answer != null) {
      return Future.succeededFuture(answer);
    }
    if (!free.tryAcquire()) {
      return Future.succeededFuture(Optional.empty());
    }
    return breaker
        .execute(() -> search.find(name))
        .onSuccess(link -> known.put(key, link))
        .onComplete(done -> free.release())
        .recover(WikidataLinks::unknown);
  }

  /** A name that could not be asked for has no link. */
  private static Future<Optional<Link>> unknown(Throwable failure) {
    if (!(failure instanceof OpenCircuitException)) {
      LOG.warn("Wikidata did not answer: {}", failure.getClass().getSimpleName());
    }
    return Future.succeededFuture(Optional.empty());
  }

  private static boolean isAsked(Entity entity) {
    int length = entity.name().length();
    return entity.link() == null
        && ASKED.contains(entity.label())
        && length >= SHORTEST
        && length <= LONGEST;
  }

  /** Ends the client. */
  @Override
  public void close() {
    breaker.close();
    search.close();
  }
}
