package dev.lede.session;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.analysis.Analyzer;
import dev.lede.analysis.Demand;
import dev.lede.analysis.Priority;
import dev.lede.annotation.SentenceAnnotations;
import java.util.ArrayList;
import java.util.List;

/**
 * The requests of one session that are in flight, in two lanes: what is visible or just edited does
 * not wait for the rest of a long text; and in the first a place is kept for what is typed. A
 * request whose sentences are gone is withdrawn, which drops what no worker has begun, but counts
 * until it is answered; so a client that types faster than the engine reads cannot pile up work,
 * and of all its versions meanwhile only the newest is asked for next. Confined to the context of
 * the session.
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

  private record Flight(List<Slot> slots, Priority priority, Demand demand) {}

  private final Analyzer analyzer;
  private final SessionLimits limits;
  private final Agenda agenda;
  private final Receiver receiver;
  private final List<Flight> flights = new ArrayList<>();

  Requests(Analyzer analyzer, SessionLimits limits, Agenda agenda, Receiver receiver) {
    this.analyzer = analyzer;
    this.limits = limits;
    this.agenda = agenda;
    this.receiver = receiver;
  }

  /** Sends the most urgent request, if there is one and a lane is free; says whether it did. */
  boolean sendNext(LiveDocument document) {
    int urgent = inFlight(Priority.TYPED, Priority.EDIT);
    if (urgent < limits.urgentRequests() && send(agenda.typed(document), Priority.TYPED)) {
      return true;
    }
    int most = Math.max(1, limits.urgentRequests() - 1);
    if (urgent < limits.urgentRequests()
        && inFlight(Priority.VISIBLE, Priority.EDIT) < most
        && (send(agenda.visible(document), Priority.VISIBLE)
            || send(agenda.edited(document), Priority.EDIT))) {
      return true;
    }
    return inFlight(Priority.BULK, Priority.BULK) < limits.bulkRequests()
        && send(agenda.rest(document), Priority.BULK);
  }

  private int inFlight(Priority from, Priority to) {
    int count = 0;
    for (Flight flight : flights) {
      boolean inLane =
          flight.priority().compareTo(from) >= 0 && flight.priority().compareTo(to) <= 0;
      count += inLane ? 1 : 0;
    }
    return count;
  }

  /** Withdraws what no sentence of the document waits for any more. */
  void withdrawGone() {
    for (Flight flight : List.copyOf(flights)) {
      if (flight.slots().stream().allMatch(slot -> slot.index == Slot.GONE)) {
        flight.demand().end();
      }
    }
  }

  private boolean send(List<Slot> slots, Priority priority) {
    if (slots.isEmpty()) {
      return false;
    }
    slots.forEach(slot -> slot.asked = true);
    List<String> texts = slots.stream().map(slot -> slot.text).toList();
    Flight flight = new Flight(slots, priority, new Demand(this));
    flights.add(flight);
    analyzer
        .analyze(texts, priority, limits.timeoutMillis(), flight.demand())
        .onComplete(
            answers -> receive(flight, answers, null),
            cause -> receive(flight, null, AnalysisFailure.of(cause)));
    return true;
  }

  private void receive(Flight flight, List<SentenceAnnotations> answers, AnalysisFailure failure) {
    flights.remove(flight);
    flight.slots().forEach(slot -> slot.asked = false);
    receiver.receive(flight.slots(), answers, failure);
  }
}
