/**
 * Which part of a pasted article is what: headline, byline, dateline, paragraph, caption, and the
 * boilerplate of the page around it.
 *
 * <p>{@link dev.lede.nlp.zone.Blocks} cuts the text at line breaks and joins the lines that were
 * only wrapped. {@link dev.lede.nlp.zone.KindReader} says of each block what it looks like by
 * itself, with {@link dev.lede.nlp.zone.Furniture}, {@link dev.lede.nlp.zone.Bylines}, {@link
 * dev.lede.nlp.zone.Datelines} and {@link dev.lede.nlp.zone.Captions}. {@link
 * dev.lede.nlp.zone.Head}, {@link dev.lede.nlp.zone.Body} and {@link dev.lede.nlp.zone.Tail} then
 * decide by what stands around it. Pure, without state.
 *
 * <p>{@link dev.lede.nlp.zone.ZoneReading} reads a text that changes, and keeps what blocks look
 * like.
 *
 * <p>May depend on: java, {@code dev.lede.nlp.article} ({@code Memory}), {@code
 * dev.lede.annotation}, {@code dev.lede.text}.
 */
package dev.lede.nlp.zone;
