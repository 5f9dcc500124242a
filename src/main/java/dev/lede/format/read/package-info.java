/**
 * Files of other tools, read back: a text and the mentions somebody marked in it.
 *
 * <p>{@link dev.lede.format.read.ImportFormat} lists what can be read. Some formats hold their
 * text, others lie beside it. Reading is strict: what cannot be a mention of ours (an unknown
 * label, a range beyond the text, two ranges that cross, words that are not those of the text) is a
 * {@link dev.lede.format.read.FormatProblem} that names the line or the field, as a file that is
 * read half-way is worse than one that is refused. {@code Marks} collects what a reader finds and
 * checks it, {@code Positions} counts back from the unit of the file to UTF-16.
 *
 * <p>May depend on: java, Jackson (in {@code *Json}), {@code dev.lede.annotation}, {@code
 * dev.lede.text}.
 */
package dev.lede.format.read;
