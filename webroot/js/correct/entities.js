/**
 * The rows of the list, with what the author said of which mentions belong together. Pure.
 *
 * @typedef {import('../panel/group.js').Row} Row
 * @typedef {import('../editor/spans.js').Span} Span
 */
import { byLabel } from '../labels.js';
import { nameKey } from '../text.js';
import { nameOf } from './verdicts.js';

/**
 * @param {Row[]} rows
 * @param {Span[]} spans in the order of the text
 * @param {import('./verdicts.js').Grouping} grouping
 * @returns {Row[]} in the order of `rowsOf`; rows that the author made or joined have `mine`
 */
export function regroup(rows, spans, grouping) {
  if (grouping.joined.size === 0 && grouping.apart.size === 0 && !spans.some((span) => span.mention.own)) {
    return rows;
  }
  const order = new Map(spans.map((span, i) => [span.key, i]));
  const byKey = new Map(spans.map((span) => [span.key, span]));
  const parted = rows.flatMap((row) => partsOf(row, byKey, grouping.apart));
  const first = (row) => order.get(row.keys[0]);
  const joined = joinedRows(parted, grouping.joined, order);
  return joined.sort((a, b) => byLabel(a.label, b.label) || b.keys.length - a.keys.length || first(a) - first(b));
}

/** The row without the mentions that are set apart, and a row for each of those. */
function partsOf(row, byKey, apart) {
  /** @type {Map<string, Row>} */
  const parts = new Map();
  for (const key of row.keys) {
    const span = /** @type {Span} */ (byKey.get(key));
    const id = partOf(span.mention, row, apart);
    const part = parts.get(id) ?? partRow(row, id, span.mention);
    parts.set(id, part);
    part.keys.push(key);
  }
  return [...parts.values()];
}

function partOf({ own, label, text }, row, apart) {
  if (own) {
    return `own:${own}`;
  }
  const name = nameOf(label, text);
  return apart.has(name) ? `apart:${name}` : row.id;
}

/** @returns {Row} */
function partRow(row, id, { label, text }) {
  return id === row.id ? { ...row, keys: [] } : { id, label, name: text, aliases: [], keys: [], entity: null, mine: true };
}

function joinedRows(rows, joined, order) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const kept = new Set(rows);
  for (const row of rows) {
    const into = /** @type {Row} */ (byId.get(destination(row.id, joined, byId)));
    if (into !== row) {
      into.keys = [...into.keys, ...row.keys].sort((a, b) => order.get(a) - order.get(b));
      into.aliases = names([...into.aliases, row.name, ...row.aliases], into.name);
      into.mine = true;
      kept.delete(row);
    }
  }
  return [...kept];
}

/** The last row on the way of who belongs to whom; the row itself where that goes round in circles. */
function destination(id, joined, byId) {
  const seen = new Set([id]);
  let last = id;
  for (let next = joined.get(id); next !== undefined; next = joined.get(next)) {
    if (seen.has(next)) {
      return id;
    }
    seen.add(next);
    last = byId.has(next) ? next : last;
  }
  return last;
}

function names(list, own) {
  const byKey = new Map(list.map((name) => [nameKey(name), name]));
  byKey.delete(nameKey(own));
  return [...byKey.values()];
}
