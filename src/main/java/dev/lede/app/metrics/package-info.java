/**
 * What the server counts and times, for Prometheus.
 *
 * <p>The only package that knows Micrometer. Vert.x tells it of requests, connections and pools;
 * the analysis and the live sockets tell it of their work through the ports they define. No label
 * has a value that a client can choose: routes are those of the program, never paths.
 *
 * <p>May depend on: java, Micrometer, Vert.x, {@code dev.lede.analysis}, {@code web.socket}.
 */
package dev.lede.app.metrics;
