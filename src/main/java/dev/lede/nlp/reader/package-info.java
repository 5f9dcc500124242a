/**
 * Reads whole articles: puts together the parts that each understand one thing, and is the only
 * place that knows them all. Pure.
 *
 * <p>{@link dev.lede.nlp.reader.ArticleDate} comes first, because the values of mentions depend on
 * it; {@link dev.lede.nlp.reader.ArticleReader} last, when the mentions are known. For an article
 * that is edited {@link dev.lede.nlp.reader.FigureReading} and {@link
 * dev.lede.nlp.reader.ArticleReading} give the same answers and keep what an edit leaves alone.
 *
 * <p>May depend on: java, the other packages of {@code dev.lede.nlp} that understand articles,
 * {@code dev.lede.annotation}, {@code dev.lede.text}.
 */
package dev.lede.nlp.reader;
