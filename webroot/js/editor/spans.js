/**
 * All marks of the text, kept where they belong while the author types. One answer of the server is one effect, and only
 * the marks that differ are touched.
 *
 * @typedef {import('../net/protocol.js').Mention} Mention
 * @typedef {import('../net/answers.js').Answer} Answer
 * @typedef {{key: string, from: number, to: number, mention: Mention, generation: number}} Span where a mention is now
 */
import { Facet, StateEffect, StateField } from '@codemirror/state';
import { Decoration } from '@codemirror/view';
import { atOnce } from '../slices.js';
import { markDecoration, markKey, markState } from './marks.js';

/** Spans made in one step. */
const STEP = 400;

/** @type {WeakMap<import('@codemirror/view').DecorationSet, Span[]>} all spans of these marks */
const lists = new WeakMap();

/** @type {import('@codemirror/state').StateEffectType<Answer>} */
export const applyAnswer = StateEffect.define();

/** Draws the marks with these keys as selected, and no others. @type {import('@codemirror/state').StateEffectType<Set<string>>} */
export const selectMarks = StateEffect.define();

/** The marks as they are shown, where they are not those of the server. @type {Facet<import('@codemirror/view').DecorationSet, ?import('@codemirror/view').DecorationSet>} */
export const shownMarks = Facet.define({ combine: (values) => values[0] ?? null });

/**
 * The marks of the server; `revision` changes with anything but their places.
 *
 * @type {StateField<{marks: import('@codemirror/view').DecorationSet, hot: Set<string>, revision: number}>}
 */
export const spansField = StateField.define({
  create: () => ({ marks: Decoration.none, hot: new Set(), revision: 0 }),
  update(value, tr) {
    let { marks, hot } = value;
    const moved = tr.docChanged ? marks.map(tr.changes) : marks;
    marks = tr.docChanged && marks.size > 0 ? markStale(moved, tr) : moved;
    for (const effect of tr.effects) {
      if (effect.is(applyAnswer)) {
        marks = withAnswer(marks, effect.value, hot, tr.state.doc);
      } else if (effect.is(selectMarks)) {
        marks = withSelection(marks, hot, effect.value);
        hot = effect.value;
      }
    }
    if (marks === moved && hot === value.hot) {
      return marks === value.marks ? value : { ...value, marks };
    }
    return { marks, hot, revision: value.revision + 1 };
  },
});

/**
 * @param {import('@codemirror/state').EditorState} state
 * @param {number} [from]
 * @param {number} [to]
 * @returns {Span[]} the spans that touch the range, outer ones first, in the order of the text
 */
export function spansOf(state, from = 0, to = state.doc.length) {
  if (from === 0 && to === state.doc.length) {
    return atOnce(spanSteps(state));
  }
  /** @type {Span[]} */
  const spans = [];
  marksOf(state).between(from, to, (start, end, decoration) => void spans.push(spanFor(start, end, decoration)));
  return spans.sort(inTextOrder);
}

/**
 * All spans, a few at a time; they are kept for as long as the marks are the same.
 *
 * @param {import('@codemirror/state').EditorState} state
 * @returns {Generator<void, Span[], void>} the list belongs to everybody
 */
export function* spanSteps(state) {
  const marks = marksOf(state);
  let spans = lists.get(marks);
  if (!spans) {
    spans = [];
    for (const cursor = marks.iter(); cursor.value; cursor.next()) {
      spans.push(spanFor(cursor.from, cursor.to, cursor.value));
      if (spans.length % STEP === 0) {
        yield;
      }
    }
    lists.set(marks, spans.sort(inTextOrder));
  }
  return spans;
}

/**
 * @param {import('@codemirror/state').EditorState} state
 * @param {string} key
 * @returns {?Span}
 */
export function spanOf(state, key) {
  return spansOf(state).find((span) => span.key === key) ?? null;
}

const marksOf = (state) => state.facet(shownMarks) ?? state.field(spansField).marks;

/** @returns {Span} */
function spanFor(from, to, decoration) {
  const { key, mention, generation } = markState(decoration);
  return { key, from, to, mention, generation };
}

/** Marks whose text is not what the server saw are drawn as uncertain, and again as certain once it is. */
function markStale(marks, tr) {
  const touched = [];
  tr.changes.iterChangedRanges((_fromA, _toA, fromB, toB) => {
    marks.between(fromB, toB, (from, to, decoration) => {
      const state = markState(decoration);
      const stale = tr.state.doc.sliceString(from, to) !== state.mention.text;
      if (stale !== state.stale) {
        touched.push({ old: decoration, mark: markDecoration({ ...state, stale }).range(from, to) });
      }
    });
  });
  return swap(marks, touched);
}

function withSelection(marks, before, after) {
  const touched = [];
  for (const cursor = marks.iter(); cursor.value; cursor.next()) {
    const state = markState(cursor.value);
    const { key } = state;
    if (before.has(key) !== after.has(key)) {
      const mark = markDecoration({ ...state, hot: after.has(key) });
      touched.push({ old: cursor.value, mark: mark.range(cursor.from, cursor.to) });
    }
  }
  return swap(marks, touched);
}

function withAnswer(marks, answer, hot, doc) {
  const add = [];
  for (const [id, placed] of answer.marks) {
    if (placed) {
      const { mention, from, to } = placed;
      const key = markKey(answer.generation, id);
      const stale = doc.sliceString(from, to) !== mention.text;
      const state = { mention, generation: answer.generation, stale, hot: hot.has(key) };
      add.push(markDecoration(state).range(from, to));
    }
  }
  add.sort(inTextOrder);
  return replaced(marks, survivors(marks, answer, add), add);
}

/** Keeps what the answer does not replace. Marks of older generations stay until new ones take their place. */
function survivors(marks, answer, add) {
  const old = answer.whole || add.length > 0;
  return (from, to, decoration) => {
    const { mention, generation } = markState(decoration);
    if (generation === answer.generation) {
      return !answer.marks.has(mention.id);
    }
    return !old || !(answer.whole || overlapsAny(add, from, to));
  };
}

/** @param {{from: number, to: number}[]} ranges sorted by start; nested ranges follow the one around them */
function overlapsAny(ranges, from, to) {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle].from < to) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  for (let i = low - 1; i >= 0 && i >= low - 8; i--) {
    if (ranges[i].to > from) {
      return true;
    }
  }
  return false;
}

function swap(marks, touched) {
  if (touched.length === 0) {
    return marks;
  }
  const old = new Set(touched.map((item) => item.old));
  const add = touched.map((item) => item.mark).sort(inTextOrder);
  return replaced(marks, (_from, _to, decoration) => !old.has(decoration), add);
}

/** Leaves the set as it is where nothing goes and nothing comes: what both sets share costs nothing when they are compared. */
function replaced(marks, stays, add) {
  let filterFrom = Infinity;
  let filterTo = -1;
  for (const cursor = marks.iter(); cursor.value; cursor.next()) {
    if (!stays(cursor.from, cursor.to, cursor.value)) {
      filterFrom = Math.min(filterFrom, cursor.from);
      filterTo = Math.max(filterTo, cursor.to);
    }
  }
  return marks.update(filterTo < 0 ? { add } : { add, filter: stays, filterFrom, filterTo });
}

function inTextOrder(a, b) {
  return a.from - b.from || b.to - a.to;
}
