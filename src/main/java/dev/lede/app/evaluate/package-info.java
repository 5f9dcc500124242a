/**
 * Scores the engine on annotated articles: {@code lede evaluate GOLD...}. Reads JSON lines with
 * {@code text} and {@code entities} ({@code [start, end, type]}, offsets in code points) and
 * compares spans strictly: same start, same end, same type.
 */
package dev.lede.app.evaluate;
