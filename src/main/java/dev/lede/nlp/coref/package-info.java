/**
 * Coreference: which names, pronouns and descriptions of an article mean the same. {@link
 * dev.lede.nlp.coref.EntityReader} reads an article. {@link dev.lede.nlp.coref.SentencePhrases} is
 * what each sentence tells by itself, and {@link dev.lede.nlp.coref.EntityReading} keeps it as long
 * as the sentence stays. {@link dev.lede.nlp.coref.Meanings} is the rest, in three passes over the
 * text: the first groups the names by their forms; the second learns the roles of people; the third
 * goes through the text and finds for each noun and pronoun what it means, looking back over a
 * bounded number of phrases. Pronouns are decided by a small linear scorer, all else by rules.
 *
 * <p>The tables are resources in {@code /coref}; what makes them is in {@code
 * src/train/lede_coref}.
 *
 * <p>May depend on: java, {@code dev.lede.nlp.article} ({@code ReadSentence}, {@code Sequence}),
 * {@code dev.lede.annotation}, {@code dev.lede.text}.
 */
package dev.lede.nlp.coref;
