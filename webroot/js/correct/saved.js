/**
 * Corrections and dictionary as JSON: for this browser's storage, for files and for shared links. What comes from outside is
 * checked field by field. Pure.
 *
 * @typedef {{version: 1, verdicts: (import('./anchor.js').Anchor & {label: ?string, entity: ?string})[],
 *   joined: [string, string][], apart: string[]}} Saved
 */
import { LABELS } from '../labels.js';
import { anchorOf, find } from './anchor.js';
import { MOST_ENTRIES, checkEntry, wordsKey } from './dictionary.js';
import { withoutCrossing } from './known.js';
import { LONGEST } from './target.js';
import { Corrections, MOST_VERDICTS } from './verdicts.js';

/** What a file of the dictionary says it is. */
const KIND = 'lede-dictionary';

/** Something in a file is not as it has to be; `path` tells where. */
export class Unreadable extends Error {
  /**
   * @param {string} path
   * @param {string} why a key of the strings
   */
  constructor(path, why) {
    super(`${path}: ${why}`);
    this.path = path;
    this.why = why;
  }
}

/**
 * @param {Corrections} corrections
 * @param {string} text
 * @returns {Saved}
 */
export function save(corrections, text) {
  return {
    version: 1,
    verdicts: corrections.places.map(({ from, to, label, entity }) => ({ ...anchorOf(text, from, to), label, entity: entity ?? null })),
    joined: [...corrections.grouping.joined],
    apart: [...corrections.grouping.apart],
  };
}

/**
 * @param {unknown} saved what `save` gave, of this text or of an older version of it
 * @param {string} text
 * @returns {{corrections: Corrections, lost: number}} `lost`: verdicts that have no place any more
 * @throws {Unreadable}
 */
export function restore(saved, text) {
  const { version, verdicts, joined, apart } = object(saved, '');
  check(version === 1, 'version', 'unknown');
  const anchors = list(verdicts, 'verdicts', MOST_VERDICTS).map(verdict);
  const places = anchors.flatMap((anchor) => {
    const range = find(text, anchor);
    return range ? [{ ...range, label: anchor.label, entity: anchor.entity }] : [];
  });
  const corrections = new Corrections().put(compatible(places));
  return { corrections: corrections.withGrouping(grouping(joined, apart)), lost: anchors.length - corrections.set.size };
}

/**
 * @param {import('./verdicts.js').Words} words
 * @returns {string} a file
 */
export function dictionaryFile(words) {
  return `${JSON.stringify({ kind: KIND, version: 1, entries: [...words.values()] }, null, 2)}\n`;
}

/**
 * @param {string} json a file that `dictionaryFile` gave, or the `dictionary` of a request to the API
 * @returns {import('./verdicts.js').Words}
 * @throws {Unreadable}
 */
export function readDictionary(json) {
  let file;
  try {
    file = JSON.parse(json);
  } catch {
    throw new Unreadable('', 'noJson');
  }
  const isList = Array.isArray(file);
  if (!isList) {
    check(object(file, '').kind === undefined || file.kind === KIND, 'kind', 'otherKind');
    check(file.version === undefined || file.version === 1, 'version', 'unknown');
  }
  const entries = list(isList ? file : (file.entries ?? file.dictionary), isList ? '' : 'entries', MOST_ENTRIES);
  const words = new Map();
  entries.forEach((entry, i) => {
    const fault = checkEntry(entry);
    check(!fault, fault?.field === 'entry' ? `entries[${i}]` : `entries[${i}].${fault?.field}`, fault?.why ?? '');
    const { text, label, caseSensitive = false } = entry;
    words.set(wordsKey({ text, caseSensitive }), { text, label, caseSensitive });
  });
  return words;
}

function verdict(value, i) {
  const path = `verdicts[${i}]`;
  const { from, quote, before, after, label, entity } = object(value, path);
  check(Number.isSafeInteger(from) && from >= 0, `${path}.from`, 'unknown');
  check(isText(quote, LONGEST) && quote !== '', `${path}.quote`, 'unknown');
  check(isText(before, 100), `${path}.before`, 'unknown');
  check(isText(after, 100), `${path}.after`, 'unknown');
  check(label === null || LABELS.includes(label), `${path}.label`, 'unknown');
  check(entity === null || /^\d{1,9}$/u.test(entity), `${path}.entity`, 'unknown');
  return { from, quote, before, after, label, entity };
}

function grouping(joined, apart) {
  const pairs = list(joined, 'joined', MOST_VERDICTS);
  pairs.forEach((pair, i) => check(Array.isArray(pair) && pair.length === 2 && pair.every((id) => isText(id, 1000)), `joined[${i}]`, 'unknown'));
  const names = list(apart, 'apart', MOST_VERDICTS);
  names.forEach((name, i) => check(isText(name, 1000), `apart[${i}]`, 'unknown'));
  return { joined: new Map(pairs), apart: new Set(names) };
}

/** Of verdicts on one range the one that fits best, of marks that cross the one that begins first. */
function compatible(places) {
  const worstFirst = [...places].sort((a, b) => a.likeness - b.likeness);
  const byRange = new Map(worstFirst.map((place) => [`${place.from}-${place.to}`, place]));
  const all = [...byRange.values()].sort((a, b) => a.from - b.from || b.to - a.to);
  return [...all.filter(({ label }) => label === null), ...withoutCrossing(all.filter(({ label }) => label !== null))];
}

const isText = (value, longest) => typeof value === 'string' && value.length <= longest;

/** @returns {Record<string, any>} */
function object(value, path) {
  check(typeof value === 'object' && value !== null && !Array.isArray(value), path, 'noObject');
  return /** @type {Record<string, any>} */ (value);
}

/** @returns {any[]} */
function list(value, path, most) {
  check(Array.isArray(value), path, 'noList');
  check(/** @type {any[]} */ (value).length <= most, path, 'tooMany');
  return /** @type {any[]} */ (value);
}

function check(condition, path, why) {
  if (!condition) {
    throw new Unreadable(path, why);
  }
}
