/**
 * The author's corrections as a request to the API has them, so that its answer holds the marks and the rows of the page. Pure.
 *
 * @typedef {import('../panel/group.js').Row} Row
 * @typedef {import('../editor/spans.js').Span} Span
 * @typedef {{dictionary?: import('./dictionary.js').Entry[], annotations?: {start: number, end: number, label: ?string}[],
 *   groups?: {mentions: [number, number][], name?: string, apart?: boolean}[]}} Sent
 */
import { spansOf } from '../editor/spans.js';
import { PRONOUN } from '../labels.js';
import { rowsOf } from '../panel/group.js';
import { LONGEST_ENTRY, forRequests } from './dictionary.js';
import { regroup } from './entities.js';
import { correctionsField, verdictsOf } from './state.js';

/**
 * @param {import('@codemirror/state').EditorState} state
 * @param {import('../net/protocol.js').Entity[]} entities as the server last told
 * @returns {Sent} nothing where the author has corrected nothing
 */
export function correctionsFor(state, entities) {
  const { words, grouping, isEmpty } = state.field(correctionsField);
  const verdicts = verdictsOf(state);
  const dictionary = words.size > 0 ? { dictionary: forRequests(words) } : {};
  if (isEmpty && verdicts.size === 0) {
    return dictionary;
  }
  const spans = spansOf(state);
  const rows = regroup(rowsOf(spans, entities), spans, grouping);
  return { ...dictionary, annotations: annotationsOf(verdicts, spans), groups: groupsOf(rows, spans) };
}

/** Marks of the author that are shown; where one is not shown, or says so, there is no name. */
function annotationsOf(verdicts, spans) {
  const labels = new Map(spans.filter(({ mention }) => mention.mine).map(({ from, to, mention }) => [`${from}-${to}`, mention.label]));
  const annotations = [];
  for (const cursor = verdicts.iter(); cursor.value; cursor.next()) {
    const { from, to } = cursor;
    annotations.push({ start: from, end: to, label: labels.get(`${from}-${to}`) ?? null });
  }
  return annotations;
}

/** @param {Row[]} rows @param {Span[]} spans */
function groupsOf(rows, spans) {
  const byKey = new Map(spans.map((span) => [span.key, span]));
  return rows.map((row) => {
    const members = row.keys.map((key) => /** @type {Span} */ (byKey.get(key)));
    const first = members.find((span) => isOf(span, row)) ?? members.find(({ mention }) => mention.label !== PRONOUN) ?? members[0];
    const ordered = [first, ...members.filter((span) => span !== first)];
    const name = row.name.length <= LONGEST_ENTRY ? { name: row.name } : {};
    const apart = row.entity ? {} : { apart: true };
    return { mentions: ordered.map(({ from, to }) => /** @type {[number, number]} */ ([from, to])), ...name, ...apart };
  });
}

/** Whether the server by itself has that mention in the entity of the row. */
const isOf = ({ mention }, { entity, label }) => !mention.mine && mention.label === label && (entity?.mentions.includes(mention.id) ?? false);
