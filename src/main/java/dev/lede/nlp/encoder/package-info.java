/**
 * The neural model: one pass of a small transformer over the word pieces of a sentence gives the
 * scores of every head, a row a word. The only package that knows ONNX Runtime.
 *
 * <p>Sentences are run one at a time, not in batches. The weights are 8-bit and the activations are
 * quantized on the fly with one scale a tensor, so in a batch the answer for a sentence would
 * depend on its neighbours and on the padding. Alone it is a pure function of its text, which the
 * cache and the live deltas rely on, and on a CPU it costs no more: nothing is padded.
 *
 * <p>May use {@code annotation}, {@code text} and {@code nlp.token}; no Vert.x.
 */
package dev.lede.nlp.encoder;
