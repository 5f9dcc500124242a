package dev.lede.session;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.analysis.Analyzer;
import dev.lede.analysis.ReadingRoom;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.text.Edit;
import dev.lede.text.EditOutOfBounds;
import dev.lede.text.TextRange;
import java.time.LocalDate;
import java.util.List;

/**
 * The document one client edits: takes its versions, has changed sentences analysed, and tells a
 * {@link SessionListener} what changes. The newest version wins: work that an edit made pointless
 * is dropped, work it left alone goes on.
 *
 * <p>Confined to one event-loop context; every method is to be called there. Nothing blocks.
 */
public final class LiveSession {
  private final SessionLimits limits;
  private final SessionListener listener;
  private final Reporter reporter;
  private final Agenda agenda;
  private final Requests requests;
  private final MentionBuilder builder = new MentionBuilder();
  private final Changes changes = new Changes();
  private LiveDocument document;
  private long version;
  private boolean lost;
  private boolean closed;
  private boolean stalled;
  private boolean sending;

  /** A session without a document; it waits for {@link #open}. */
  public LiveSession(
      Analyzer analyzer, ReadingRoom room, SessionLimits limits, SessionListener listener) {
    this.limits = limits;
    this.listener = listener;
    this.reporter = new Reporter(listener, room, limits, changes);
    this.agenda = new Agenda(limits);
    this.requests = new Requests(analyzer, limits, agenda, this::receive);
  }

  /**
   * Takes a new text. The client forgets all mentions of the old one; no ids are used again.
   *
   * @param version number of this text
   * @param date when the article was written, or null; what "yesterday" means in it
   */
  public void open(long version, String text, LocalDate date) {
    if (closed) {
      return;
    }
    discard();
    lost = false;
    document = new LiveDocument(text, date, builder, changes);
    agenda.reset();
    begin(version);
  }

  /**
   * Changes the text. When the edit does not fit, the listener hears {@code resync}.
   *
   * @param base the version it changes; has to be the one held
   * @param version number of the changed text; greater than {@code base}
   * @param expectedLength length of the changed text, in UTF-16 code units
   */
  public void edit(long base, long version, Edit edit, int expectedLength) {
    if (closed || lost) {
      return;
    }
    String fault = fault(base, version, edit, expectedLength);
    if (fault != null) {
      discard();
      lost = true;
      listener.resync(fault);
      return;
    }
    agenda.move(edit);
    document.apply(edit, limits.smallEdit());
    requests.withdrawGone();
    begin(version);
  }

  private String fault(long base, long next, Edit edit, int expectedLength) {
    if (document == null) {
      return "no text is open";
    }
    if (base != version) {
      return "base %d is not the version held, %d".formatted(base, version);
    }
    if (next <= base) {
      return "version %d does not come after its base, %d".formatted(next, base);
    }
    try {
      edit.requireFits(document.length());
    } catch (EditOutOfBounds e) {
      return e.getMessage();
    }
    int length = document.length() + edit.lengthChange();
    return length == expectedLength
        ? null
        : "the text is %d characters long, the edit says %d".formatted(length, expectedLength);
  }

  /** What the client has on its screen, in the version held; it is done first. */
  public void view(TextRange range) {
    agenda.show(range);
    resume();
  }

  /** Asks again for what failed; to be called some time after a failure that is retryable. */
  public void resume() {
    stalled = false;
    agenda.again();
    turn();
  }

  /** Ends the session: the listener hears nothing more. Work in flight is dropped. */
  public void close() {
    closed = true;
    discard();
  }

  private void discard() {
    if (document != null) {
      document.discard();
      document = null;
      requests.withdrawGone();
      reporter.end();
    }
  }

  private void begin(long next) {
    version = next;
    stalled = false;
    reporter.begin(next, document);
    turn();
  }

  /** Sends what may be sent, then tells what changed. Answers may come while it sends. */
  private void turn() {
    if (document == null || sending) {
      return;
    }
    sending = true;
    while (document != null && !stalled && requests.sendNext(document)) {
      if (changes.additions() >= limits.deltaMentions()) {
        reporter.report();
      }
    }
    sending = false;
    if (document != null) {
      reporter.report();
    }
  }

  private void receive(
      List<Slot> slots, List<SentenceAnnotations> answers, AnalysisFailure failure) {
    boolean concerns = false;
    for (int i = 0; i < slots.size() && document != null; i++) {
      Slot slot = slots.get(i);
      SentenceAnnotations answer = failure == null ? answers.get(i) : failure.partial(i);
      if (answer != null) {
        document.settle(slot, answer);
      } else if (slot.index != Slot.GONE) {
        concerns = true;
        if (!failure.retryable()) {
          document.settle(slot, SentenceAnnotations.EMPTY);
        }
      }
    }
    if (concerns && !stalled) {
      stalled = failure.retryable();
      listener.failed(version, failure);
    }
    turn();
  }
}
