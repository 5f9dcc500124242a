package dev.lede.app;

import dev.lede.analysis.Analyzer;
import dev.lede.web.Members;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Optional;

/** Where sentences are analysed: in this process alone, or in a cluster. Owns the Vert.x. */
interface Works {
  /** The Vert.x of this process. */
  Vertx vertx();

  /**
   * Sets the workers of this process up, if it has any. Once.
   *
   * @return the way to the workers; none where this process serves no clients
   */
  Future<Optional<Analyzer>> open(Engine engine);

  /** Who belongs to the cluster, where there is one. From any thread. */
  Optional<Members> members();

  /** Others send no more work here, and what is at work is finished. */
  Future<Void> withdraw();

  /** Frees what is left when the Vert.x is closed. Blocks. */
  void close();
}
