/**
 * What the parts that read whole articles share: {@link dev.lede.nlp.article.ReadSentence}, one
 * sentence with all that is known of it, and {@link dev.lede.nlp.article.Pronouns}, which makes
 * pronouns mentions like any other. Pure functions and values.
 *
 * <p>The parts themselves lie beside this package and do not know each other; {@code
 * dev.lede.nlp.reader} puts them together.
 *
 * <p>May depend on: java, {@code dev.lede.annotation}, {@code dev.lede.text}.
 */
package dev.lede.nlp.article;
