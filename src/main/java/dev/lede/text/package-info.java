/**
 * The text of an article and how it changes: plain values, nothing but the Java library.
 *
 * <p>A {@link dev.lede.text.Document} is a text and its sentences. An {@link dev.lede.text.Edit} is
 * a set of replacements in the coordinates of the old text; applying it to a document gives the new
 * document, and splits again only the blocks that the edit touched. {@link
 * dev.lede.text.SentenceAlignment} then says which sentences came through unchanged, so that only
 * the others need to be analysed.
 *
 * <p>All offsets are UTF-16 code units, all ranges half-open. The text is never trimmed or
 * normalised: CRLF counts as two, an emoji outside the basic plane as two.
 *
 * <p>Trap: a text that was edited by a browser may hold a lone surrogate; everything here must take
 * it as just another character.
 *
 * <p>Uses: nothing of Lede. Everything may use it.
 */
package dev.lede.text;
