/**
 * What the words of a date, a time, a sum or a number mean: "last Tuesday" against the day of the
 * article is {@code 2019-03-05}, "US$4.2 billion" is {@code 4200000000 USD}.
 *
 * <p>{@link dev.lede.nlp.value.ValueReader} reads one mention by itself, {@link
 * dev.lede.nlp.value.ArticleValues} all mentions of an article, where a time finds its day, "the
 * same day" the day told before and a weekday its direction from the sentence. {@link
 * dev.lede.nlp.value.DateAnchor} is the day that relative dates count from; without one they have
 * no value. Dates and times are written in the manner of TIMEX3 ({@code 2019-03}, {@code 2019-W10},
 * {@code 199X}, {@code P3W}, {@code 2019-03-05TNI}).
 *
 * <p>{@link dev.lede.nlp.value.Words} cuts a mention into words; each family of expressions is one
 * class that reads words from left to right and answers null when they are none of its kind. A
 * value counts only when every word was understood. Long mentions have no value, so the work for
 * one is bounded. Pure: no state, any thread, but for {@link dev.lede.nlp.value.ValueReading},
 * which reads an article that changes and keeps what its figures were worth.
 */
package dev.lede.nlp.value;
