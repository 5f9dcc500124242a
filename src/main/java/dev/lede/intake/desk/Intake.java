package dev.lede.intake.desk;

import dev.lede.intake.FileKind;
import dev.lede.intake.IncomingArticle;
import dev.lede.intake.IntakeFailure;
import dev.lede.intake.IntakeFailure.Reason;
import dev.lede.intake.fetch.FetchConfig;
import dev.lede.intake.fetch.HostNames;
import dev.lede.intake.fetch.PageFetcher;
import dev.lede.intake.fetch.PublicAddresses;
import dev.lede.intake.read.FileReader;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Takes articles in. May be shared by threads; its workers end with Vert.x. Every future fails with
 * an {@link IntakeFailure}, or with whatever the program did wrong.
 *
 * <p>What a worker reads cannot be broken off: after its time the reader is told, and the place
 * stays taken until the work has ended.
 */
public final class Intake {
  private static final int WORKERS = 2;
  private static final int PLACES = 8;
  private static final int READ_MILLIS = 10_000;

  private final WorkerExecutor workers;
  private final FileReader files;
  private final FetchConfig config;
  private final PageFetcher pages;
  private final Semaphore places = new Semaphore(PLACES);

  private Intake(WorkerExecutor workers, int maxChars, FetchConfig config, PageFetcher pages) {
    this.workers = workers;
    this.files = new FileReader(maxChars);
    this.config = config;
    this.pages = pages;
  }

  /** With workers of its own. */
  public static Intake open(Vertx vertx, int maxChars, FetchConfig config) {
    WorkerExecutor workers = workers(vertx);
    PageFetcher pages =
        new PageFetcher(vertx, workers, config, new PublicAddresses(), HostNames.ofSystem());
    return new Intake(workers, maxChars, config, pages);
  }

  /** Reads a file. */
  public Future<IncomingArticle> read(FileKind kind, Buffer bytes) {
    return within(() -> readNow(kind, bytes, Optional.empty()));
  }

  /** Gets the page at an address and reads it. */
  public Future<IncomingArticle> fetch(String address) {
    if (!config.enabled()) {
      return Future.failedFuture(
          new IntakeFailure(
              Reason.SWITCHED_OFF,
              "This server opens no addresses. Whoever runs it can allow that with fetch.enabled"));
    }
    return within(
        () ->
            pages
                .fetch(address)
                .compose(page -> readNow(page.kind(), page.bytes(), page.charset())));
  }

  private Future<IncomingArticle> within(Supplier<Future<IncomingArticle>> work) {
    if (!places.tryAcquire()) {
      return Future.failedFuture(
          new IntakeFailure(Reason.OVERLOADED, PLACES + " articles are coming in already"));
    }
    Future<IncomingArticle> article = work.get().onComplete(done -> places.release());
    return article
        .timeout(READ_MILLIS + (long) config.timeoutMillis(), TimeUnit.MILLISECONDS)
        .recover(failure -> Future.failedFuture(told(failure)));
  }

  private Future<IncomingArticle> readNow(FileKind kind, Buffer bytes, Optional<String> charset) {
    return workers.executeBlocking(() -> files.read(kind, bytes.getBytes(), charset), false);
  }

  private static Throwable told(Throwable failure) {
    return failure instanceof TimeoutException
        ? new IntakeFailure(Reason.TIMEOUT, "The article could not be read in time")
        : failure;
  }

  private static WorkerExecutor workers(Vertx vertx) {
    return vertx.createSharedWorkerExecutor("intake", WORKERS);
  }
}
