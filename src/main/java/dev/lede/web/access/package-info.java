/**
 * Who may ask, and how often.
 *
 * <p>Three gates before everything under {@code /api/v1}: {@link dev.lede.web.access.OriginGate}
 * (pages of which sites), {@link dev.lede.web.access.KeyGate} (keys, where the server has any) and
 * {@link dev.lede.web.access.RateGate} (so many requests a minute for each caller). A caller is a
 * key, or else an address; addresses that a proxy tells of count only where the proxy is trusted.
 * What goes on after the gates, lines of a batch and messages of a socket, takes its time by the
 * caller's {@link dev.lede.web.access.Pace}.
 *
 * <p>Keys are never logged and never answered. Everything kept of callers is bounded.
 *
 * <p>May depend on: java, Vert.x Web, Netty's addresses, Caffeine, {@code web.problem}.
 */
package dev.lede.web.access;
