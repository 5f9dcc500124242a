/** Random numbers that come again for the same seed (mulberry32). */
export function randomOf(seed) {
  let a = seed >>> 0;
  const next = () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    /** A whole number from 0 up to, but not including, `n`. */
    below: (n) => Math.floor(next() * n),
    pick: (list) => list[Math.floor(next() * list.length)],
    chance: (p) => next() < p,
  };
}

const PIECES = ['a', 'Nairobi ', ' ', '\n', '.', '\u{1F600}', '\u{1F1F0}\u{1F1EA}', 'القاهرة ', 'e\u0301', 'Lagos', '\u2028', ''];

/** A change of a text of that length, as CodeMirror wants it: one to three places, ascending. */
export function randomChange(random, length) {
  const spots = [];
  let from = 0;
  for (let i = 0; i <= random.below(3) && from <= length; i++) {
    const start = from + random.below(length - from + 1);
    const end = random.chance(0.5) ? start : Math.min(length, start + random.below(12));
    const insert = random.pick(PIECES) + random.pick(PIECES);
    spots.push({ from: start, to: end, insert });
    from = end + 1;
  }
  return spots;
}
