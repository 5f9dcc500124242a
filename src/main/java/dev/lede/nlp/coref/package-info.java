/**
 * Coreference: which names, pronouns and descriptions of an article mean the same. {@link
 * dev.lede.nlp.coref.EntityReader} reads an article; {@link dev.lede.nlp.coref.EntityReading} reads
 * it again and again. {@link dev.lede.nlp.coref.SentencePhrases} is what each sentence tells by
 * itself. {@link dev.lede.nlp.coref.Names} are grouped by their forms, over the whole article, and
 * {@link dev.lede.nlp.coref.Meanings} finds what each noun and pronoun means. Pronouns are decided
 * by a small linear scorer, all else by rules.
 *
 * <p>The trap: a noun or pronoun may look at the names of the article and at the {@link
 * dev.lede.nlp.coref.Window} before it, and at nothing else. That is why {@link
 * dev.lede.nlp.coref.Lines} can keep what an edit leaves alone: after an edit that changes no name,
 * sentences are decided again from the edit on until a whole window means what it meant before.
 *
 * <p>The tables are resources in {@code /coref}; what makes them is in {@code
 * src/train/lede_coref}.
 *
 * <p>May depend on: java, {@code dev.lede.nlp.article} ({@code ReadSentence}, {@code Sequence}),
 * {@code dev.lede.annotation}, {@code dev.lede.text}.
 */
package dev.lede.nlp.coref;
