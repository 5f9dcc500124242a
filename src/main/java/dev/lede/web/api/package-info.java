/**
 * The JSON API: one article in, its annotations out.
 *
 * <p>The way of a request: {@link dev.lede.web.api.BodyGate} lets it in before its body is read,
 * {@code RequestReader} makes one JSON object of body and query, {@code AnnotateRequest} is that
 * object checked, {@link dev.lede.web.api.AnnotateHandler} has it annotated, {@code Selection}
 * leaves out what was not asked for, and {@code ApiJson} writes the rest, piece by piece ({@code
 * StreamedJson}), so that neither a long article nor a slow reader holds up others.
 *
 * <p>{@code AnnotateRequest} and {@code ApiJson} hold the wire names. Offsets are UTF-16 code units
 * until they are written.
 *
 * <p>May depend on: java, Vert.x Web, Jackson, {@code web.wire}, {@code web.problem}, {@code
 * web.access}, {@code dev.lede.session} and what stands to its right. Knows nothing of {@code
 * web.socket}.
 */
package dev.lede.web.api;
