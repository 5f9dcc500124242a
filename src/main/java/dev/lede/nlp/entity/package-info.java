/**
 * Scores of BIO labels to spans: constrained Viterbi decoding for the outermost mentions, and again
 * inside each of them for nested ones, so that spans nest and never cross by construction.
 *
 * <p>{@link dev.lede.nlp.entity.FunctionWords} mends what no names are, {@link
 * dev.lede.nlp.entity.SplitDates} dates that came in two parts.
 *
 * <p>Pure. May use {@code annotation} and {@code nlp.token}.
 */
package dev.lede.nlp.entity;
