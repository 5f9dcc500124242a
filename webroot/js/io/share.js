/**
 * An article with its corrections as the fragment of an address, which browsers keep to themselves. Whoever opens the link has
 * them; the server never sees them.
 *
 * @typedef {{text: string, date: ?string, corrections: import('../correct/verdicts.js').Corrections}} Shared
 */
import { restore, save } from '../correct/saved.js';
import { wellFormed } from '../text.js';
import { pack, unpack } from './codec.js';

/** Longer addresses are cut off by some programs, in characters. */
export const LONGEST_LINK = 60_000;

/** A longer text is not opened, in UTF-16 units. */
const MOST_CHARS = 1_000_000;

const KEY = '#a=';

/**
 * @param {string} page the address of the page
 * @param {Shared} article
 * @returns {Promise<string>} may be longer than is good for it
 */
export async function linkTo(page, { text, date, corrections }) {
  const kept = corrections.isEmpty ? undefined : save(corrections, text);
  const packed = await pack(JSON.stringify({ v: 1, text: wellFormed(text), date: date ?? undefined, corrections: kept }));
  return `${page.replace(/#.*$/u, '')}${KEY}${packed}`;
}

/**
 * @param {string} hash of the address
 * @returns {boolean} whether there is an article in it
 */
export const isShared = (hash) => hash.startsWith(KEY);

/**
 * @param {string} hash of the address
 * @returns {Promise<Shared>}
 * @throws {Error} when it is damaged
 */
export async function sharedIn(hash) {
  const { v, text, date = null, corrections } = JSON.parse(await unpack(hash.slice(KEY.length)));
  if (v !== 1 || typeof text !== 'string' || text.length > MOST_CHARS || !(date === null || isDay(date))) {
    throw new Error('not an article');
  }
  const plain = text.replace(/\r\n?/gu, '\n');
  const found = restore(corrections ?? { version: 1, verdicts: [], joined: [], apart: [] }, plain);
  return { text: plain, date, corrections: found.corrections };
}

const isDay = (date) => typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(date) && !Number.isNaN(Date.parse(date));
