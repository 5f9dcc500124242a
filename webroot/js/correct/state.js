/**
 * Corrections as part of the editor: kept in place while the author types, undone and redone in one history with the text.
 *
 * Every step that the mapping alone could not take back (a correction, a change of the text at a verdict) leaves the
 * corrections from before it in the history, whole; they are values that never change, so this costs a reference.
 */
import { invertedEffects } from '@codemirror/commands';
import { StateEffect, StateField } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { shownMarks, spansField } from '../editor/spans.js';
import { knownAfter, knownIn, withKnown } from './known.js';
import { overlay } from './overlay.js';
import { Corrections } from './verdicts.js';

/** Puts these corrections in the place of all. @type {import('@codemirror/state').StateEffectType<Corrections>} */
export const setCorrections = StateEffect.define({ map: (corrections, changes) => corrections.map(changes) });

/** @type {StateField<Corrections>} */
export const correctionsField = StateField.define({
  create: () => new Corrections(),
  update(corrections, tr) {
    let next = tr.docChanged ? corrections.map(tr.changes) : corrections;
    if (tr.docChanged && replacesAll(tr) && !next.isEmpty) {
      next = next.cleared();
    }
    for (const effect of tr.effects) {
      if (effect.is(setCorrections)) {
        next = effect.value;
      }
    }
    return next;
  },
});

const undoable = invertedEffects.of((tr) => {
  const before = tr.startState.field(correctionsField);
  const lost = tr.docChanged && ((replacesAll(tr) && !before.isEmpty) || touches(tr, before.set));
  return corrected(tr) || lost ? [setCorrections.of(before)] : [];
});

/** What the dictionary says of the text; `revision` changes with anything but the places. */
const knownField = StateField.define({
  create: (state) => ({ set: knownIn(state.field(correctionsField).words, state.doc), revision: 0 }),
  update(known, tr) {
    const { words } = tr.state.field(correctionsField);
    if (words !== tr.startState.field(correctionsField).words) {
      return { set: knownIn(words, tr.state.doc), revision: known.revision + 1 };
    }
    if (!tr.docChanged || words.size === 0) {
      return known;
    }
    const { set, fresh } = knownAfter(known.set, words, tr.changes, tr.state.doc);
    return { set, revision: known.revision + Number(fresh) };
  },
});

/** The marks as they are shown; where nothing but the text has changed, they only move. */
const shownField = StateField.define({
  create: (state) => together(state),
  update: (marks, tr) => (isMove(tr) ? (tr.docChanged ? marks.map(tr.changes) : marks) : together(tr.state)),
  provide: (field) => [shownMarks.from(field), EditorView.decorations.from(field)],
});

/**
 * @param {Corrections} [initial]
 * @returns {import('@codemirror/state').Extension}
 */
export const corrections = (initial = new Corrections()) => [correctionsField.init(() => initial), undoable, knownField, shownField];

/** @param {import('@codemirror/state').EditorState} state @returns all that the author says of places, by the dictionary, too */
export const verdictsOf = (state) => withKnown(state.field(correctionsField).set, state.field(knownField).set);

/** @param {import('@codemirror/view').ViewUpdate} update whether a correction was made, undone or redone in it */
export function isCorrected({ startState, state, transactions }) {
  const before = startState.field(correctionsField, false);
  const changed = before !== state.field(correctionsField, false);
  return changed && transactions.some((tr) => corrected(tr) || replacesAll(tr));
}

function together(state) {
  const { marks, hot } = state.field(spansField);
  return overlay(marks, verdictsOf(state), state.doc, hot);
}

/** Whether the marks of the server and of the author are the same as before, but for their places. */
function isMove(tr) {
  const isSame = (field) => tr.startState.field(field).revision === tr.state.field(field).revision;
  return isSame(spansField) && isSame(knownField) && !corrected(tr) && !(tr.docChanged && (replacesAll(tr) || touches(tr, tr.startState.field(correctionsField).set)));
}

const corrected = (tr) => tr.effects.some((effect) => effect.is(setCorrections));

/** Whether the text changes in a verdict or at its border. */
function touches(tr, set) {
  let touched = false;
  if (set.size > 0) {
    tr.changes.iterChangedRanges((from, to) => set.between(from, to, () => !(touched = true)));
  }
  return touched;
}

/** Whether nothing is left of the text as it was. */
function replacesAll(tr) {
  let all = false;
  const { length } = tr.startState.doc;
  if (tr.docChanged && length > 0) {
    tr.changes.iterChangedRanges((from, to) => void (all ||= from === 0 && to === length));
  }
  return all;
}
