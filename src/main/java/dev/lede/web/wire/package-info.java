/**
 * What the JSON API and the live protocol share: reading JSON strictly, and writing the values.
 *
 * <p>Reading: bytes become text only when they are UTF-8 ({@link dev.lede.web.wire.Utf8}), text
 * becomes an object only when it is one JSON object within bounds ({@link
 * dev.lede.web.wire.StrictJson}), and a field is had only in its right type and range ({@link
 * dev.lede.web.wire.ObjectJson}, {@link dev.lede.web.wire.ElementJson}). What does not pass is a
 * {@link dev.lede.web.wire.Refusal}, which names the field and says what was expected; the API
 * makes a problem of it, the socket an {@code error} frame.
 *
 * <p>Writing: {@link dev.lede.web.wire.ValuesJson} holds the wire names of every value. Offsets are
 * counted in the unit the client asked for ({@link dev.lede.web.wire.Offsets}); inside the program
 * they are always UTF-16 code units.
 *
 * <p>May depend on: java, Jackson, {@code dev.lede.annotation}, {@code dev.lede.text}; no Vert.x.
 */
package dev.lede.web.wire;
