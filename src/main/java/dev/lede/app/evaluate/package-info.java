/**
 * Scores the engine on annotated articles: {@code lede evaluate GOLD...}. Reads JSON lines with
 * {@code text} and {@code entities} ({@code [start, end, type]}, offsets in code points) and
 * compares spans strictly: same start, same end, same type. {@code --quotes} reads the articles
 * whole instead and compares their direct quotes ({@code quotes}: {@code [start, end, speaker]}).
 */
package dev.lede.app.evaluate;
