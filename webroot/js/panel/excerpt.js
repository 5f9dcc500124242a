/** A few words around a place of the text, as rows of panels show it. Pure. */

/** UTF-16 units before and after. */
const BEFORE = 48;
const AFTER = 72;

/**
 * @param {string} line the line around the place
 * @param {number} from where the place begins in the line
 * @param {number} to where it ends
 * @returns {[string, string, string]} before, the place itself, after; cut between words, with an ellipsis where cut
 */
export function excerpt(line, from, to) {
  const start = from > BEFORE ? wordStart(line, from - BEFORE, from) : 0;
  const end = line.length - to > AFTER ? wordEnd(line, to + AFTER, to) : line.length;
  const before = line.slice(start, from).trimStart();
  const after = line.slice(to, end).trimEnd();
  return [start > 0 ? `…${before}` : before, line.slice(from, to), end < line.length ? `${after}…` : after];
}

/**
 * The beginning of a text, cut between words.
 *
 * @param {string} text
 * @param {number} most UTF-16 units
 */
export function beginning(text, most) {
  const bare = text.trim().replace(/\s+/gu, ' ');
  return bare.length > most ? `${bare.slice(0, wordEnd(bare, most, 0))}…` : bare;
}

function wordStart(line, at, latest) {
  const space = line.indexOf(' ', at);
  return space < 0 || space >= latest ? latest : space + 1;
}

function wordEnd(line, at, earliest) {
  const space = line.lastIndexOf(' ', at);
  return space <= earliest ? earliest : space;
}
