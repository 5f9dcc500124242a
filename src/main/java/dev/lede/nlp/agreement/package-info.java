/**
 * Makes the sentences of an article agree about names. The engine reads each sentence by itself, so
 * one name may come out with two labels, or be missed where its sentence says little; the article
 * as a whole knows better.
 *
 * <p>{@link dev.lede.nlp.agreement.SentenceNames} is what one sentence has to say, read once. All
 * sentences together cast {@link dev.lede.nlp.agreement.NameVotes}; {@link
 * dev.lede.nlp.agreement.Agreement} then gives each sentence the labels that won. Votes can be
 * withdrawn exactly, so a live article counts only what changed.
 *
 * <p>The idea is old: one sense a discourse (Gale, Church and Yarowsky, 1992), for names as
 * non-local features of Krishnan and Manning (ACL 2006) use it. Here it is a count, no second
 * model.
 *
 * <p>May depend on: java, {@code dev.lede.annotation}, {@code dev.lede.text}.
 */
package dev.lede.nlp.agreement;
