/**
 * The marks that are shown: those of the server, corrected by the author. A mark of the author hides what the server has at
 * the same range and what crosses it; "nothing here" hides what the server has at the same range. What the dictionary says
 * is not shown inside a mark of the same type. Pure.
 *
 * @typedef {import('../editor/marks.js').MarkState} MarkState
 */
import { Decoration } from '@codemirror/view';
import { markDecoration, markKey, markState } from '../editor/marks.js';
import { crosses } from './verdicts.js';

/** In the place of a generation, for marks the server does not have. */
export const MINE = 'u';

/**
 * @param {import('@codemirror/view').DecorationSet} marks of the server; they do not cross
 * @param {import('@codemirror/state').RangeSet<import('./verdicts.js').Verdict>} verdicts
 * @param {import('@codemirror/state').Text} doc
 * @param {Set<string>} hot keys of the marks that are drawn as selected
 * @returns {import('@codemirror/view').DecorationSet} marks that do not cross
 */
export function overlay(marks, verdicts, doc, hot) {
  if (verdicts.size === 0) {
    return marks;
  }
  /** @type {Map<string, MarkState[]>} what the server says on the ranges of verdicts */
  const replaced = new Map();
  const kept = marks.update({
    filter(from, to, decoration) {
      const verdict = against(verdicts, from, to);
      if (verdict === 'same') {
        const key = `${from}-${to}`;
        replaced.set(key, [...(replaced.get(key) ?? []), markState(decoration)]);
      }
      return verdict === null;
    },
  });
  return kept.update({ add: ours(verdicts, kept, replaced, doc, hot), sort: true });
}

/** @returns {'same'|'crossing'|null} why a mark of the server is not shown */
function against(verdicts, from, to) {
  /** @type {'same'|'crossing'|null} */
  let why = null;
  verdicts.between(from, to, (start, end, { label }) => {
    if (start === from && end === to) {
      why = 'same';
      return false;
    }
    if (label && crosses({ from, to }, { from: start, to: end })) {
      why = 'crossing';
    }
  });
  return why;
}

function ours(verdicts, kept, replaced, doc, hot) {
  const add = [];
  for (const cursor = verdicts.iter(); cursor.value; cursor.next()) {
    const { from, to, value } = cursor;
    if (value.label && !(value.known && isPart(verdicts, kept, from, to, value.label))) {
      const said = replaced.get(`${from}-${to}`)?.find((state) => state.mention.label === value.label);
      add.push(markDecoration(stateOf(value, from, to, said, doc, hot)).range(from, to));
    }
  }
  return add;
}

/** Whether a range lies inside a mark of that type. */
function isPart(verdicts, kept, from, to, label) {
  let part = false;
  const look = (labelOf) => (start, end, value) => !(part ||= end - start > to - from && start <= from && end >= to && labelOf(value) === label);
  verdicts.between(from, to, look((verdict) => verdict.label));
  kept.between(from, to, look((decoration) => markState(decoration).mention.label));
  return part;
}

/** A mark the server has, too, stays the server's mention: it keeps its key, its value and its entity. */
function stateOf({ id, label, entity, known }, from, to, said, doc, hot) {
  const text = doc.sliceString(from, to);
  const mention = said?.mention ?? { id, start: from, end: to, label };
  const generation = said?.generation ?? MINE;
  const state = { mention: { ...mention, text, score: 1, mine: true, known, own: entity }, generation, stale: false, hot: false };
  return { ...state, hot: hot.has(markKey(generation, mention.id)) };
}
