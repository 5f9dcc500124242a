/**
 * An annotated article in the formats of other tools.
 *
 * <p>{@link dev.lede.format.AnnotatedText} is what goes in, {@link dev.lede.format.Format} the list
 * of what may come out, each with its media type and its writer. A writer is a pure function; what
 * its format cannot hold (a mention inside another in a table of one column, a control character in
 * XML) it says in the output itself, in a comment, a header or a note. Offsets are code points
 * where the format's readers count so, and UTF-16 code units where they run on Java.
 *
 * <p>{@code format.read} goes the other way: files of other tools become a text and its mentions.
 *
 * <p>May depend on: java, Jackson's streaming writer (in {@code *Json}), {@code
 * dev.lede.annotation}, {@code dev.lede.text}.
 */
package dev.lede.format;
