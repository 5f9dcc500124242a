/**
 * Coreference: which names, pronouns and descriptions of an article mean the same. {@link
 * dev.lede.nlp.coref.EntityReader} reads an article in three passes. The first finds the phrases of
 * each sentence and groups the names by their forms; the second learns the roles of people; the
 * third goes through the text and finds for each noun and pronoun what it means, looking back over
 * a bounded number of phrases. Pronouns are decided by a small linear scorer, all else by rules.
 *
 * <p>The tables are resources in {@code /coref}; what makes them is in {@code
 * src/train/lede_coref}.
 *
 * <p>May depend on: java, {@code dev.lede.nlp.article} ({@code ReadSentence}), {@code
 * dev.lede.annotation}, {@code dev.lede.text}.
 */
package dev.lede.nlp.coref;
