package dev.lede.web.socket;

import dev.lede.session.LiveSession;
import dev.lede.text.Edit;
import dev.lede.text.TextRange;
import java.time.LocalDate;
import java.util.Objects;

/** What a client says, checked as far as it can be without its document. */
sealed interface ClientMessage {
  /** A change is a sentence or two; who types fast sends five in a second. */
  double CHANGE_COST = 0.02;

  /** Tells the session. */
  void applyTo(LiveSession session);

  /** How many requests it is worth, where those of a client are limited. */
  default double cost() {
    return CHANGE_COST;
  }

  /**
   * A new document, or another in its place.
   *
   * @param version number of this text, the client's own
   * @param text well-formed
   * @param date when it was written, or null
   */
  record Open(long version, String text, LocalDate date) implements ClientMessage {
    public Open {
      Objects.requireNonNull(text, "text");
    }

    @Override
    public void applyTo(LiveSession session) {
      session.open(version, text, date);
    }

    @Override
    public double cost() {
      return 1;
    }
  }

  /**
   * A change of the text.
   *
   * @param base the version it changes
   * @param version number of the changed text, greater than {@code base}
   * @param length of the changed text, in UTF-16 code units
   */
  record Change(long base, long version, Edit edit, int length) implements ClientMessage {
    @Override
    public void applyTo(LiveSession session) {
      session.edit(base, version, edit, length);
    }
  }

  /** What is on the screen of the client. */
  record View(TextRange range) implements ClientMessage {
    @Override
    public void applyTo(LiveSession session) {
      session.view(range);
    }
  }
}
