/**
 * How the tree of a sentence is drawn: words side by side, an arc from each word to the one it hangs on. Pure.
 *
 * @typedef {{text: string, lemma: string, pos: string, head: number, relation: string}} Token `head`: -1 for the root
 * @typedef {{from: number, to: number, level: number, token: Token}} Arc columns of head and word; `level` from 1 up
 */

/** Widths in px: of a letter of a word, of a letter of what stands below or on an arc; room between columns. */
const LETTER = 8;
const SMALL_LETTER = 6;
const GAP = 14;

/**
 * @param {Token[]} tokens
 * @returns {Arc[]} short ones low, no arc at the height of one that it spans
 */
export function arcsOf(tokens) {
  const arcs = tokens.flatMap((token, to) => (tokens[token.head] && token.head !== to ? [{ from: token.head, to, level: 1, token }] : []));
  arcs.sort((a, b) => length(a) - length(b) || a.to - b.to);
  const heights = Array(Math.max(0, tokens.length - 1)).fill(0);
  for (const arc of arcs) {
    const gaps = heights.slice(left(arc), right(arc));
    arc.level = 1 + Math.max(0, ...gaps);
    heights.fill(arc.level, left(arc), right(arc));
  }
  return arcs;
}

/**
 * @param {Token[]} tokens
 * @param {(pos: string) => string} posName
 * @returns {{centres: number[], width: number}} the middle of each column, in px
 */
export function columnsOf(tokens, posName) {
  let x = 0;
  const centres = tokens.map(({ text, pos, relation }) => {
    const width = GAP + Math.max(LETTER * text.length, SMALL_LETTER * posName(pos).length, SMALL_LETTER * relation.length);
    x += width;
    return x - width / 2;
  });
  return { centres, width: x };
}

const left = ({ from, to }) => Math.min(from, to);
const right = ({ from, to }) => Math.max(from, to);
const length = (arc) => right(arc) - left(arc);
