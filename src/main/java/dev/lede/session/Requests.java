package dev.lede.session;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.analysis.Analyzer;
import dev.lede.analysis.Priority;
import dev.lede.annotation.SentenceAnnotations;
import java.util.List;

/**
 * The requests of one session that are in flight, in two lanes: what is visible or just edited does
 * not wait for the rest of a long text. A request whose sentences are gone counts until it is
 * answered, so a client that types faster than the engine reads cannot pile up work; of all its
 * versions meanwhile only the newest is asked for next. Confined to the context of the session.
 */
final class Requests {
  /** Where answers go. */
  @FunctionalInterface
  interface Receiver {
    /**
     * A request was answered; maybe before the call that sent it returns.
     *
     * @param slots what was asked
     * @param answers one a slot, or null after a failure
     * @param failure or null after a success
     */
    void receive(List<Slot> slots, List<SentenceAnnotations> answers, AnalysisFailure failure);
  }

  private final Analyzer analyzer;
  private final SessionLimits limits;
  private final Agenda agenda;
  private final Receiver receiver;
  private int urgentInFlight;
  private int bulkInFlight;

  Requests(Analyzer analyzer, SessionLimits limits, Agenda agenda, Receiver receiver) {
    this.analyzer = analyzer;
    this.limits = limits;
    this.agenda = agenda;
    this.receiver = receiver;
  }

  /** Sends the most urgent request, if there is one and a lane is free; says whether it did. */
  boolean sendNext(LiveDocument document) {
    if (urgentInFlight < limits.urgentRequests()
        && (send(agenda.visible(document), Priority.VISIBLE)
            || send(agenda.edited(document), Priority.EDIT))) {
      return true;
    }
    return bulkInFlight < limits.bulkRequests() && send(agenda.rest(document), Priority.BULK);
  }

  private boolean send(List<Slot> slots, Priority priority) {
    if (slots.isEmpty()) {
      return false;
    }
    slots.forEach(slot -> slot.asked = true);
    count(priority, 1);
    analyzer
        .analyze(slots.stream().map(slot -> slot.text).toList(), priority, limits.timeoutMillis())
        .onComplete(
            answers -> receive(slots, priority, answers, null),
            cause -> receive(slots, priority, null, AnalysisFailure.of(cause)));
    return true;
  }

  private void receive(
      List<Slot> slots,
      Priority priority,
      List<SentenceAnnotations> answers,
      AnalysisFailure failure) {
    count(priority, -1);
    slots.forEach(slot -> slot.asked = false);
    receiver.receive(slots, answers, failure);
  }

  private void count(Priority priority, int change) {
    if (priority == Priority.BULK) {
      bulkInFlight += change;
    } else {
      urgentInFlight += change;
    }
  }
}
