import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EditorState } from '@codemirror/state';
import { wellFormedInput } from '../../../webroot/js/editor/input.js';

const after = (doc, changes) => EditorState.create({ doc, extensions: [wellFormedInput] }).update({ changes }).state.doc.toString();

describe('wellFormedInput', () => {
  it('lets no lone surrogate in', () => {
    assert.equal(after('ab', { from: 1, insert: 'x\uD83Dy\uDE00' }), 'ax\uFFFDy\uFFFDb');
  });

  it('leaves no half behind where a pair is cut in two', () => {
    assert.equal(after('a\u{1F600}b', { from: 2, insert: '-' }), 'a\uFFFD-\uFFFDb');
    assert.equal(after('a\u{1F600}b', { from: 1, to: 2 }), 'a\uFFFDb');
    assert.equal(after('a\u{1F600}b', { from: 2, to: 4 }), 'a\uFFFD');
  });

  it('keeps whole pairs beside a change', () => {
    assert.equal(after('\u{1F600}\u{1F680}', { from: 2, insert: '\u{1F30D}' }), '\u{1F600}\u{1F30D}\u{1F680}');
    assert.equal(after('\u{1F600}ab\u{1F680}', { from: 2, to: 4 }), '\u{1F600}\u{1F680}');
  });
});
