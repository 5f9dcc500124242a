/**
 * What a client is told when a request does not succeed.
 *
 * <p>A handler fails its routing context with what went wrong; {@link
 * dev.lede.web.problem.FailureHandler} alone turns that into an answer. {@link
 * dev.lede.web.problem.Fault} is the one table of what can go wrong and its status, {@link
 * dev.lede.web.problem.RequestFailed} one case of it, {@link dev.lede.web.problem.Problem} the
 * answer (RFC 9457). Every answer carries the id of its request ({@link
 * dev.lede.web.problem.RequestId}), by which it is found in the logs. The logs hold ids, methods,
 * routes and types of failures, never what the client sent.
 *
 * <p>May depend on: java, Vert.x Web, Jackson, slf4j, {@code web.wire}, {@code dev.lede.analysis}.
 */
package dev.lede.web.problem;
