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
import { markDecoration, markKey, markState } from './marks.js';

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
  /** @type {Span[]} */
  const spans = [];
  const marks = state.facet(shownMarks) ?? state.field(spansField).marks;
  marks.between(from, to, (start, end, decoration) => {
    const { mention, generation } = markState(decoration);
    spans.push({ key: markKey(generation, mention.id), from: start, to: end, mention, generation });
  });
  return spans.sort(inTextOrder);
}

/**
 * @param {import('@codemirror/state').EditorState} state
 * @param {string} key
 * @returns {?Span}
 */
export function spanOf(state, key) {
  return spansOf(state).find((span) => span.key === key) ?? null;
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
    const key = markKey(state.generation, state.mention.id);
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
  return marks.update({ filter: survivors(marks, answer, add), add });
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
  return marks.update({ filter: (_from, _to, decoration) => !old.has(decoration), add });
}

function inTextOrder(a, b) {
  return a.from - b.from || b.to - a.to;
}
