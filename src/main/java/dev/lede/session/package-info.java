/**
 * A live document, and a whole article at once: two ways to the same mentions.
 *
 * <p>{@link dev.lede.session.LiveSession} holds the text one client edits. It cuts the text into
 * sentences, has each analysed once, and tells its {@link dev.lede.session.SessionListener} what
 * changes. An edit costs what it changed: sentences that came through it keep their annotations,
 * the ids of their mentions, and their place in line when they are not analysed yet. Each sentence
 * has a slot ({@code Slot}) which knows what the client shows there at the moment; when the answer
 * comes, the builder ({@code MentionBuilder}) compares the two, and the difference goes out. An
 * answer for a sentence that is gone by then finds a slot that is out of the document, and is
 * dropped.
 *
 * <p>{@link dev.lede.session.ArticleAnnotator} does a text at once with the same builder, so that
 * both give the same.
 *
 * <p>Values (what a date is, how much a sum) depend on more than a sentence. A mention is told with
 * the value that its sentence gives it; when all sentences of a version are analysed, all values
 * are read together, and the mentions that have another come anew before the last delta of the
 * version. Where they are many, that and the reading of the whole ({@code Reporter}) happen apart,
 * in a {@link dev.lede.analysis.ReadingRoom}, so that no delta waits for them.
 *
 * <p>Names too depend on the article ({@link dev.lede.nlp.agreement.ArticleNames}): each sentence
 * is shown as the article sees it so far, and once all are analysed those are told anew whose names
 * the article has come to see otherwise.
 *
 * <p>Trap: mentions live here relative to their sentence. An edit moves sentences, and with them
 * thousands of mentions, without touching one.
 *
 * <p>May depend on: java, {@code io.vertx.core.Future} and nothing else of Vert.x, {@code
 * dev.lede.analysis} (the port), {@code dev.lede.link.Links}, {@code dev.lede.nlp.agreement},
 * {@code dev.lede.nlp.article}, {@code dev.lede.nlp.reader}, {@code dev.lede.annotation}, {@code
 * dev.lede.text}. Timers and sockets belong to whoever owns the session.
 */
package dev.lede.session;
