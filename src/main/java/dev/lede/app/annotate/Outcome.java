package dev.lede.app.annotate;

/**
 * What became of one input.
 *
 * @param input what was read
 * @param output the annotations, or null when there are none
 * @param fault why there are none, or null
 */
record Outcome(Input input, String output, String fault) {}
