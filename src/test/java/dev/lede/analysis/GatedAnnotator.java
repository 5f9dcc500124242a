package dev.lede.analysis;

import dev.lede.annotation.SentenceAnnotations;
import dev.lede.nlp.SentenceAnnotator;
import dev.lede.support.CapitalisedWords;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** An annotator that lets batches through one by one, as the test wants, and remembers them. */
final class GatedAnnotator implements SentenceAnnotator {
  final List<List<String>> batches = new CopyOnWriteArrayList<>();
  final AtomicInteger most = new AtomicInteger();
  private final BlockingQueue<List<String>> begun = new LinkedBlockingQueue<>();
  private final Semaphore gate = new Semaphore(0);
  private final AtomicInteger now = new AtomicInteger();

  @Override
  public List<SentenceAnnotations> annotate(List<String> sentences) {
    batches.add(sentences);
    most.accumulateAndGet(now.incrementAndGet(), Math::max);
    begun.add(sentences);
    try {
      if (!gate.tryAcquire(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the gate stayed shut");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      now.decrementAndGet();
    }
    if (sentences.contains("Bad")) {
      throw new IllegalStateException("Bad");
    }
    return sentences.stream().map(CapitalisedWords::of).toList();
  }

  /** Lets so many batches through. */
  void open(int count) {
    gate.release(count);
  }

  /** Waits until the next batch is at a worker; says what it holds. */
  List<String> awaitBatch() throws InterruptedException {
    List<String> batch = begun.poll(10, TimeUnit.SECONDS);
    if (batch == null) {
      throw new IllegalStateException("no batch came");
    }
    return batch;
  }
}
