/**
 * Scores of the syntax heads to parts of speech, lemmas and one dependency tree a sentence.
 *
 * <p>Pure. May use {@code annotation} and {@code nlp.token}.
 */
package dev.lede.nlp.parse;
