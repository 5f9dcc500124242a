package dev.lede.analysis;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TurnsTest {
  private final Vertx vertx = Vertx.vertx();
  private final AtomicBoolean quiet = new AtomicBoolean();

  @AfterEach
  void stop() throws Exception {
    vertx.close().await(20, TimeUnit.SECONDS);
  }

  @Test
  void beginsAtOnceWhileItIsQuiet() {
    quiet.set(true);
    assertTrue(new Turns(vertx, quiet::get, 100_000).next().succeeded());
  }

  @Test
  void waitsUntilItIsQuietAndGoesInOrder() throws Exception {
    Turns turns = new Turns(vertx, quiet::get, 100_000);
    List<Integer> order = new ArrayList<>();
    Future<Void> first = turns.next().onSuccess(v -> order(order, 1));
    Future<Void> second = turns.next().onSuccess(v -> order(order, 2));
    assertFalse(first.isComplete());
    quiet.set(true);
    Future.all(first, second).await(20, TimeUnit.SECONDS);
    assertTrue(order(order, 3).equals(List.of(1, 2, 3)), order::toString);
  }

  private static List<Integer> order(List<Integer> order, int next) {
    synchronized (order) {
      order.add(next);
      return List.copyOf(order);
    }
  }

  @Test
  void goesOnWithoutQuietWhenPatienceIsAtItsEnd() throws Exception {
    new Turns(vertx, quiet::get, 1).next().await(20, TimeUnit.SECONDS);
    assertFalse(quiet.get());
  }
}
