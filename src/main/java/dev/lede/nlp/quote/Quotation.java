package dev.lede.nlp.quote;

import dev.lede.text.TextRange;

/**
 * Words between quotation marks, marks included; nobody has asked yet whether somebody said them.
 *
 * @param range in the document
 * @param inner the words without the marks
 * @param paragraph index of the paragraph it begins in
 */
record Quotation(TextRange range, TextRange inner, int paragraph) {}
