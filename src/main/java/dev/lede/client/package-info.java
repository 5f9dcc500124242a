/**
 * The client: a server of Lede asked from Java, for programs that are no part of it.
 *
 * <p>{@link dev.lede.client.LedeClient} has texts annotated, one at a time or as a batch that
 * streams both ways, and opens a {@link dev.lede.client.LiveArticle}, the client's end of the live
 * protocol. Answers are the immutable values of {@code dev.lede.annotation}; everything that takes
 * time is a {@code Future}. What the server turns away for the moment is asked again ({@link
 * dev.lede.client.Retries}), what it refuses is a {@link dev.lede.client.LedeException}.
 *
 * <p>The parts of a live article: {@code LiveConnection} keeps a socket open, {@code LiveState}
 * holds text, version and mentions and knows no socket, {@code LiveMessageJson} reads frames and
 * {@code LiveFrameJson} writes them.
 *
 * <p>May depend on: java, Vert.x Core and Web Client, {@code dev.lede.annotation}, {@code
 * dev.lede.text}; nothing of the server, so that it can be had alone.
 */
package dev.lede.client;
