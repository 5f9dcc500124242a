/**
 * The values that travel: what is known about a sentence, and what is known about a document.
 *
 * <p>There are two levels, and every offset belongs to one of them:
 *
 * <ul>
 *   <li><b>Sentence level</b>, what the engine says: {@link dev.lede.annotation.Span}, {@link
 *       dev.lede.annotation.Token}, together {@link dev.lede.annotation.SentenceAnnotations}.
 *       Offsets count from the first character of the sentence, so the same sentence has the same
 *       annotations wherever it stands, and they can be cached by its text.
 *   <li><b>Document level</b>, what a client sees: {@link dev.lede.annotation.Mention}, {@link
 *       dev.lede.annotation.Entity}, {@link dev.lede.annotation.Quote}, {@link
 *       dev.lede.annotation.Relation}, {@link dev.lede.annotation.Zone} and {@link
 *       dev.lede.annotation.Delta}. Offsets count from the first character of the document, in one
 *       version of its text.
 * </ul>
 *
 * <p>All offsets are half-open and in UTF-16 code units, as in {@link String} and JavaScript. All
 * values are immutable records that check themselves; lists are copied. They may go from thread to
 * thread freely.
 *
 * <p>May depend on: java, {@code dev.lede.text}.
 */
package dev.lede.annotation;
