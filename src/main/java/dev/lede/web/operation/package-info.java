/**
 * For those who run the server: its metrics and its log of requests.
 *
 * <p>What is counted comes from elsewhere ({@link dev.lede.web.operation.Metrics} is the port);
 * this package only hands it out.
 *
 * <p>May depend on: java, Vert.x Web, slf4j, {@code web.problem}.
 */
package dev.lede.web.operation;
