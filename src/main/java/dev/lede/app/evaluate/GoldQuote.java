package dev.lede.app.evaluate;

/**
 * A direct quote that an annotator marked.
 *
 * @param start first UTF-16 code unit, the opening mark
 * @param end one past the closing mark
 * @param speaker as named in the article; {@code ?} when it does not say
 */
record GoldQuote(int start, int end, String speaker) {}
