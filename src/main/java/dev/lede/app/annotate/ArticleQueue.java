package dev.lede.app.annotate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Has several inputs worked on at once, and hands the outcomes out in the order of the inputs. */
final class ArticleQueue {
  private final int jobs;
  private final Function<Input, Outcome> work;

  /**
   * A queue.
   *
   * @param jobs how many threads work
   * @param work reads and annotates one input; must not throw
   */
  ArticleQueue(int jobs, Function<Input, Outcome> work) {
    this.jobs = jobs;
    this.work = work;
  }

  /** Works on all inputs; holds the texts of at most twice as many as there are threads. Blocks. */
  void run(List<Input> inputs, Consumer<Outcome> outcomes) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      Deque<Future<Outcome>> waiting = new ArrayDeque<>();
      for (Input input : inputs) {
        if (waiting.size() == 2 * jobs) {
          outcomes.accept(take(waiting.poll()));
        }
        waiting.add(threads.submit(() -> work.apply(input)));
      }
      while (!waiting.isEmpty()) {
        outcomes.accept(take(waiting.poll()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Outcome take(Future<Outcome> outcome) throws InterruptedException {
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the work threw", e.getCause());
    }
  }
}
