/**
 * How sentences and their annotations look between two processes: a compact binary form.
 *
 * <p>Every message begins with the version of the form, {@link dev.lede.analysis.wire.WireInput}
 * refuses any other. Whatever the bytes are, reading ends with a value or a {@link
 * dev.lede.analysis.wire.WireFormatException}, and holds no more than a small multiple of their
 * number. Change anything here and {@code WireOutput.VERSION} goes up.
 *
 * <p>May depend on: java, {@code dev.lede.annotation}.
 */
package dev.lede.analysis.wire;
