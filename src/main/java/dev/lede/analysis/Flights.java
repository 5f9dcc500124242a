package dev.lede.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which batch is at which worker. A batch at a worker that is lost is called back; what comes from
 * there later is of no interest. Confined to the dispatcher.
 */
final class Flights {
  private final Map<Worker, List<WaitingSentence>> batches = new HashMap<>();

  /** A batch is on its way, as this very list. */
  void begin(Worker worker, List<WaitingSentence> batch) {
    batches.put(worker, batch);
  }

  /** Something came back: whether it belongs to the batch that is there, which then has ended. */
  boolean end(Worker worker, List<WaitingSentence> batch) {
    return batches.get(worker) == batch && batches.remove(worker) == batch;
  }

  /** Whether any batch is on its way. */
  boolean any() {
    return !batches.isEmpty();
  }

  /** The batches that are at the workers of a process, which are now called back. */
  List<List<WaitingSentence>> recall(String node) {
    List<List<WaitingSentence>> recalled =
        batches.entrySet().stream()
            .filter(flight -> flight.getKey().node().equals(node))
            .map(Map.Entry::getValue)
            .toList();
    batches.keySet().removeIf(worker -> worker.node().equals(node));
    return recalled;
  }
}
