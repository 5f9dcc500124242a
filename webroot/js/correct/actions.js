/**
 * The corrections an author can make. Each takes the state of the editor and gives the change that makes the correction, one
 * step of the history; null where there is nothing to do. Pure.
 *
 * @typedef {import('./target.js').Target} Target
 * @typedef {import('@codemirror/state').EditorState} EditorState
 * @typedef {?import('@codemirror/state').TransactionSpec} Change
 */
import { isolateHistory } from '@codemirror/commands';
import { spansField } from '../editor/spans.js';
import { remember, without } from './dictionary.js';
import { correctionsField, setCorrections } from './state.js';
import { moved, sameWords } from './target.js';
import { MOST_VERDICTS, nameOf } from './verdicts.js';

/**
 * Says of what type the target is, or that it is no name at all.
 *
 * @param {EditorState} state
 * @param {Target} target
 * @param {?string} label
 * @param {boolean} [all] also the other places of the same words
 * @returns {Change}
 */
export function give(state, target, label, all = false) {
  const corrections = state.field(correctionsField);
  const same = sameWords(state, target);
  const targets = all ? same.filter((place) => label !== null || place.span !== null || place === target) : [target];
  const places = targets.map(({ from, to }) => ({ from, to, label, entity: label && corrections.at(from, to)?.entity }));
  const next = corrections.put(places);
  if (next.set.size > MOST_VERDICTS) {
    return null;
  }
  const holdsEverywhere = all || same.every(({ from, to }) => from === target.from && to === target.to);
  const words = holdsEverywhere ? remember(next.words, state.sliceDoc(target.from, target.to), label) : next.words;
  return change(next.withWords(words));
}

/**
 * Says that a mention is right as it is.
 *
 * @param {EditorState} state
 * @param {Target} target
 * @param {boolean} [all]
 * @returns {Change}
 */
export function accept(state, target, all = false) {
  return target.span ? give(state, target, target.span.mention.label, all) : null;
}

/**
 * Takes back what the author said of the target, here and in the dictionary.
 *
 * @param {EditorState} state
 * @param {Target} target
 * @returns {Change}
 */
export function forget(state, { from, to }) {
  const corrections = state.field(correctionsField);
  const words = without(corrections.words, state.sliceDoc(from, to));
  const isKnown = words.size < corrections.words.size;
  return isKnown || corrections.at(from, to) ? change(corrections.drop([{ from, to }]).withWords(words)) : null;
}

/**
 * Takes a word in at a border of a mention, or leaves one out.
 *
 * @param {EditorState} state
 * @param {Target} target
 * @param {'start'|'end'} border
 * @param {1|-1} direction
 * @returns {{change: Change, range: ?{from: number, to: number}}} `range`: where the mention is then
 */
export function moveBorder(state, { from, to, span }, border, direction) {
  const range = span && moved(state, { from, to }, border, direction);
  if (!span || !range) {
    return { change: null, range: null };
  }
  const corrections = state.field(correctionsField);
  const entity = corrections.at(from, to)?.entity ?? null;
  const before = saidByServer(state, from, to) ? corrections.put([{ from, to, label: null }]) : corrections.drop([{ from, to }]);
  return { change: change(before.put([{ ...range, label: span.mention.label, entity }])), range };
}

/**
 * Says that a mention is somebody else than others of the same name.
 *
 * @param {EditorState} state
 * @param {Target} target
 * @param {boolean} [all] all mentions with these words, together
 * @returns {Change}
 */
export function split(state, { from, to, span }, all = false) {
  if (!span) {
    return null;
  }
  const corrections = state.field(correctionsField);
  const { label, text } = span.mention;
  if (all) {
    const apart = new Set(corrections.grouping.apart).add(nameOf(label, text));
    return change(corrections.withGrouping({ ...corrections.grouping, apart }));
  }
  const taken = corrections.places.map(({ entity }) => Number(entity ?? 0));
  return change(corrections.put([{ from, to, label, entity: String(Math.max(0, ...taken) + 1) }]));
}

/**
 * Says that two rows are the same.
 *
 * @param {EditorState} state
 * @param {string} id of a row
 * @param {string} into id of the row it belongs to
 * @returns {Change}
 */
export function merge(state, id, into) {
  if (id === into) {
    return null;
  }
  const corrections = state.field(correctionsField);
  const joined = new Map(corrections.grouping.joined);
  joined.delete(into);
  joined.set(id, into);
  return change(corrections.withGrouping({ ...corrections.grouping, joined }));
}

/** Takes back what the author said of which mentions belong together. @param {EditorState} state @returns {Change} */
export function forgetGrouping(state) {
  const corrections = state.field(correctionsField);
  return change(corrections.withGrouping({ joined: new Map(), apart: new Set() }));
}

/** @param {EditorState} state @param {import('./verdicts.js').Words} words @returns {Change} */
export const replaceWords = (state, words) => change(state.field(correctionsField).withWords(words));

/** @param {import('./verdicts.js').Corrections} corrections */
const change = (corrections) => ({ effects: setCorrections.of(corrections), annotations: isolateHistory.of('full') });

function saidByServer(state, from, to) {
  let said = false;
  state.field(spansField).marks.between(from, to, (start, end) => !(said ||= start === from && end === to));
  return said;
}
