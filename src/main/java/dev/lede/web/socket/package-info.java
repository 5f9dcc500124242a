/**
 * The live protocol, {@code /api/v1/live}: one WebSocket, one document, one session.
 *
 * <p>The way in: {@link dev.lede.web.socket.SocketHandshake} accepts the socket or says why not,
 * {@code MessageFrames} puts its frames together into messages and closes on what may not be sent,
 * {@code ClientMessageJson} reads a {@code ClientMessage}, and {@code LiveSocket} hands it to the
 * session. The way out: the session tells {@code LiveSocket}, which queues a {@code ServerMessage}
 * in the {@code Outbox}; that writes it while the client reads, and coalesces while it does not, so
 * that the slowest reader costs no more memory than one copy of what it shall know. {@code
 * Heartbeat} ends sockets whose other end is gone.
 *
 * <p>A message that cannot be read is answered with an {@code error} frame, and the socket lives.
 * Everything of one socket is confined to one event-loop context. Nothing that a client sends is
 * logged.
 *
 * <p>{@code ClientMessageJson} and {@code ServerMessageJson} hold the wire names. May depend on:
 * java, Vert.x Web, Jackson, {@code web.wire}, {@code web.problem}, {@code web.access}, {@code
 * dev.lede.session} and what stands to its right. Knows nothing of {@code web.api}.
 */
package dev.lede.web.socket;
