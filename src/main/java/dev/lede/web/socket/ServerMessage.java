package dev.lede.web.socket;

import dev.lede.annotation.Delta;
import dev.lede.annotation.Label;
import dev.lede.nlp.reader.ReadArticle;
import java.util.List;

/** What the server says. The sequence number is given when a message is written. */
sealed interface ServerMessage {
  /** The document of this version was taken; what was said of an earlier one is void. */
  record Ready(long version, List<Label> labels, int maxChars) implements ServerMessage {}

  /** Mentions came and went; {@code done} with the last message of a version. */
  record Mentions(long version, Delta delta, boolean done) implements ServerMessage {}

  /** What needs the whole document. */
  record WholeDocument(long version, ReadArticle article) implements ServerMessage {}

  /** How much of the work is done, 0 to 1. */
  record Status(long version, double done) implements ServerMessage {}

  /** The server lost the text; the client has to open it again. */
  record Resync(String why) implements ServerMessage {}

  /**
   * Something did not succeed.
   *
   * @param code what, in one word that stays
   * @param message what, in a sentence for people
   * @param retryMillis after how long it may succeed, or null
   */
  record Complaint(String code, String message, Integer retryMillis) implements ServerMessage {}
}
