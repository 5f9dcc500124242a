/**
 * Plain functions on text. Offsets are UTF-16 units throughout, as in a JavaScript string.
 */

/**
 * The text with every lone surrogate made U+FFFD, as the wire would make it anyway; the length stays the same.
 *
 * @param {string} text
 * @returns {string}
 */
export function wellFormed(text) {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/**
 * Counts words: what stands between white space and holds a letter or digit.
 *
 * @param {Iterable<string>} lines
 * @returns {number}
 */
export function countWords(lines) {
  let words = 0;
  for (const line of lines) {
    for (const piece of line.split(/\s+/u)) {
      if (/[\p{L}\p{N}]/u.test(piece)) {
        words++;
      }
    }
  }
  return words;
}

/**
 * The form under which two names count as one: case, space and the shape of apostrophes do not matter, a possessive
 * ending is left off.
 *
 * @param {string} name
 * @returns {string}
 */
export function nameKey(name) {
  return name
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/'s?$/u, '');
}

/** The longest first line, in UTF-16 units, that is still taken for a headline. */
const HEADLINE_MAX = 140;

/**
 * Tells whether the first line of an article reads like a headline: short, without a full stop, with text below it.
 *
 * @param {string} line
 * @param {boolean} hasMore whether any text follows
 * @returns {boolean}
 */
export function isHeadline(line, hasMore) {
  const text = line.trim();
  return hasMore && text.length > 0 && text.length <= HEADLINE_MAX && !/[.:;,\u2026]["\u201D\u2019)]?$/u.test(text);
}
