package dev.lede.web.socket;

/**
 * Is told what happens on live sockets, to count it. Called on event loops, often: must be quick,
 * take any thread and never throw.
 */
public interface SocketObserver {
  /** Counts nothing. */
  SocketObserver NONE = new SocketObserver() {};

  /** A socket was opened. */
  default void opened() {}

  /** A socket that was open is closed. */
  default void closed() {}

  /** A message came. */
  default void received() {}

  /** A message went. */
  default void sent() {}
}
