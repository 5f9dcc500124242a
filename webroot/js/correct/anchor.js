/**
 * Finds words again in a text that may have changed since: first at their place, then wherever they stand among the most of
 * what stood around them. Pure.
 *
 * @typedef {{from: number, quote: string, before: string, after: string}} Anchor `before`, `after`: what stands around the quote
 */

/** Letters kept on either side of a quote. */
export const CONTEXT = 32;

/** So many places with the same words are compared. */
const MOST_PLACES = 500;

/**
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @returns {Anchor}
 */
export function anchorOf(text, from, to) {
  return {
    from,
    quote: text.slice(from, to),
    before: text.slice(Math.max(0, from - CONTEXT), from),
    after: text.slice(to, to + CONTEXT),
  };
}

/**
 * @param {string} text
 * @param {Anchor} anchor
 * @returns {?{from: number, to: number, likeness: number}} null when the words are not there any more; `likeness`: how many
 *     letters around them are the same
 */
export function find(text, anchor) {
  const { quote, from } = anchor;
  if (quote === '') {
    return null;
  }
  let best = null;
  let bestScore = -1;
  const try_ = (at) => {
    const score = likeness(text, at, anchor);
    if (score > bestScore || (score === bestScore && best !== null && Math.abs(at - from) < Math.abs(best - from))) {
      best = at;
      bestScore = score;
    }
  };
  if (text.startsWith(quote, from)) {
    try_(from);
    if (bestScore === most(anchor)) {
      return { from, to: from + quote.length, likeness: bestScore };
    }
  }
  for (let at = text.indexOf(quote), n = 0; at >= 0 && n < MOST_PLACES; at = text.indexOf(quote, at + 1), n++) {
    try_(at);
  }
  return best === null ? null : { from: best, to: best + quote.length, likeness: bestScore };
}

/** How many letters around a place are those that stood around the quote. */
function likeness(text, at, { quote, before, after }) {
  let same = 0;
  while (same < before.length && text[at - 1 - same] === before[before.length - 1 - same]) {
    same++;
  }
  const end = at + quote.length;
  let behind = 0;
  while (behind < after.length && text[end + behind] === after[behind]) {
    behind++;
  }
  return same + behind;
}

const most = ({ before, after }) => before.length + after.length;
