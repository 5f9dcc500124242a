/**
 * What is said in an article, and who says it.
 *
 * <p>{@link dev.lede.nlp.quote.Speech} reads one sentence by itself: the words of saying, who
 * speaks, what is told in other words; {@link dev.lede.nlp.quote.QuoteReading} keeps it as long as
 * the sentence stays. {@link dev.lede.nlp.quote.QuoteReader} reads a document: it pairs the
 * quotation marks, gives each quotation to a word of saying, tells speech from names, terms and
 * scare quotes, and finds out whom the words for the speaker mean.
 *
 * <p>May depend on: java, {@code dev.lede.nlp.article}, {@code dev.lede.annotation}, {@code
 * dev.lede.text}.
 */
package dev.lede.nlp.quote;
