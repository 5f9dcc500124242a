/**
 * Mentions to entities, for the list beside the text. What the server says about entities comes first; mentions it has not
 * placed yet join the entity of the same name, or stand for themselves; pronouns never do. Pure.
 *
 * @typedef {import('../editor/spans.js').Span} Span
 * @typedef {import('../net/protocol.js').Entity} Entity
 * @typedef {{id: string, label: string, name: string, aliases: string[], keys: string[], entity: ?Entity,
 *   mine?: boolean}} Row
 *   `keys`: of its marks, in the order of the text; `mine`: grouped by the author; `id` stays the same while the name does
 */
import { PRONOUN, byLabel } from '../labels.js';
import { atOnce } from '../slices.js';
import { nameKey } from '../text.js';

/** Spans or entities looked at in one step. */
const STEP = 200;

/**
 * @param {Span[]} spans in the order of the text
 * @param {Entity[]} entities as the server last told, in the generation of the spans
 * @returns {Row[]} by label, the most often mentioned first, then in the order of the text
 */
export const rowsOf = (spans, entities) => atOnce(rowSteps(spans, entities));

/**
 * The rows, a little at a time.
 *
 * @param {Span[]} spans
 * @param {Entity[]} entities the list does not change any more
 * @returns {Generator<void, Row[], void>}
 */
export function* rowSteps(spans, entities) {
  const placed = yield* placement(entities);
  /** @type {Map<string, Row>} */
  const rows = new Map();
  for (const [i, span] of spans.entries()) {
    if (i % STEP === STEP - 1) {
      yield;
    }
    const { mention } = span;
    const key = rowKey(mention.label, mention.text);
    const entity = placed.byMention.get(mention.id) ?? placed.byName.get(key) ?? null;
    if (!entity && mention.label === PRONOUN) {
      continue;
    }
    const id = entity ? rowKey(entity.label, entity.name) : key;
    let row = rows.get(id);
    if (!row) {
      const name = entity?.name ?? mention.text.replace(/\s+/gu, ' ');
      row = { id, label: entity?.label ?? mention.label, name, aliases: entity?.aliases ?? [], keys: [], entity };
      rows.set(id, row);
    }
    row.keys.push(span.key);
    if (!entity && isShouted(row.name) && !isShouted(mention.text)) {
      row.name = mention.text.replace(/\s+/gu, ' ');
    }
  }
  return [...rows.values()].sort((a, b) => byLabel(a.label, b.label) || b.keys.length - a.keys.length);
}

/**
 * @param {Span[]} spans
 * @returns {Map<string, number>} mentions of each label, without pronouns
 */
export function countLabels(spans) {
  const counts = new Map();
  for (const { mention } of spans) {
    if (mention.label !== PRONOUN) {
      counts.set(mention.label, (counts.get(mention.label) ?? 0) + 1);
    }
  }
  return counts;
}

/** @type {WeakMap<Entity[], {byMention: Map<string, Entity>, byName: Map<string, Entity>}>} */
const placements = new WeakMap();

function* placement(entities) {
  const known = placements.get(entities);
  if (known) {
    return known;
  }
  const byMention = new Map();
  const byName = new Map();
  for (const [i, entity] of entities.entries()) {
    if (i % STEP === STEP - 1) {
      yield;
    }
    for (const id of entity.mentions) {
      byMention.set(id, entity);
    }
    for (const name of [entity.name, ...entity.aliases]) {
      const key = rowKey(entity.label, name);
      if (!byName.has(key)) {
        byName.set(key, entity);
      }
    }
  }
  placements.set(entities, { byMention, byName });
  return { byMention, byName };
}

/** A name in capitals, as in a dateline: the list rather shows it as it stands elsewhere. */
const isShouted = (name) => name.length > 3 && name === name.toUpperCase();

/** Names come again and again; their keys are kept, up to so many of a label. */
const MOST_KEYS = 20_000;
/** @type {Map<string, Map<string, string>>} */
const keys = new Map();

function rowKey(label, name) {
  let ofLabel = keys.get(label);
  if (!ofLabel || ofLabel.size >= MOST_KEYS) {
    ofLabel = new Map();
    keys.set(label, ofLabel);
  }
  let key = ofLabel.get(name);
  if (key === undefined) {
    key = `${label}:${nameKey(name)}`;
    ofLabel.set(name, key);
  }
  return key;
}
