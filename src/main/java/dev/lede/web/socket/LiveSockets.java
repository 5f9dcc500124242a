package dev.lede.web.socket;

import dev.lede.analysis.Analyzer;
import dev.lede.analysis.ReadingRoom;
import dev.lede.session.SessionLimits;
import java.util.Objects;

/**
 * What every live socket needs.
 *
 * @param analyzer analyses the sentences of all sockets
 * @param room where the documents of all sockets are read
 * @param session what the session of each socket may ask for at once
 * @param config bounds of each socket
 * @param pingMillis how often a client is asked whether it is still there
 * @param observer counts what happens on the sockets
 * @param closed to be run once for each socket that was accepted, when it is closed
 */
public record LiveSockets(
    Analyzer analyzer,
    ReadingRoom room,
    SessionLimits session,
    SocketConfig config,
    long pingMillis,
    SocketObserver observer,
    Runnable closed) {
  public LiveSockets {
    Objects.requireNonNull(analyzer, "analyzer");
    Objects.requireNonNull(room, "room");
    Objects.requireNonNull(session, "session");
    Objects.requireNonNull(config, "config");
    Objects.requireNonNull(observer, "observer");
    Objects.requireNonNull(closed, "closed");
    if (pingMillis < 1) {
      throw new IllegalArgumentException("pingMillis must be positive but is " + pingMillis);
    }
  }
}
