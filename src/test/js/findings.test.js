import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EditorState } from '@codemirror/state';
import { applyFindings, findingsField, placeOf, pointAt } from '../../../webroot/js/editor/findings.js';

const DOC = 'Okello said "no" to it. Sign up for our letter.';
const QUOTE = { start: 12, end: 16, text: '"no"', speaker: 'e1', speakerText: 'Okello', cue: [7, 11], direct: true };
const LETTER = { start: 24, end: 47, type: 'boilerplate' };
const BODY = { start: 0, end: 23, type: 'paragraph' };

const told = () =>
  EditorState.create({ doc: DOC, extensions: [findingsField] }).update({
    effects: applyFindings.of({ quotes: [QUOTE], zones: [BODY, LETTER] }),
  }).state;
const ranges = (set) => {
  const all = [];
  for (const cursor = set.iter(); cursor.value; cursor.next()) {
    all.push([cursor.from, cursor.to]);
  }
  return all;
};

describe('findings', () => {
  it('dim boilerplate and nothing else', () => {
    assert.deepEqual(ranges(told().field(findingsField).boilerplate), [[24, 47]]);
  });

  it('move with the text, and go with it', () => {
    const moved = told().update({ changes: { from: 0, insert: 'Mrs ' } }).state;
    assert.deepEqual(placeOf(moved, QUOTE), { from: 16, to: 20 });
    assert.deepEqual(ranges(moved.field(findingsField).boilerplate), [[28, 51]]);
    const gone = moved.update({ changes: { from: 10, to: 24 } }).state;
    assert.equal(placeOf(gone, QUOTE), null);
  });

  it('show the quote gone to until the text changes', () => {
    const state = told().update({ effects: pointAt.of({ from: 12, to: 16 }) }).state;
    assert.deepEqual(ranges(state.field(findingsField).pointed), [[12, 16]]);
    assert.deepEqual(ranges(state.update({ changes: { from: 0, insert: 'x' } }).state.field(findingsField).pointed), []);
  });
});
