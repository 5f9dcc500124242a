import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EditorState } from '@codemirror/state';
import { markState } from '../../../webroot/js/editor/marks.js';
import { applyAnswer, selectMarks, spanOf, spansField, spansOf } from '../../../webroot/js/editor/spans.js';
import { neighbour, sameAs, spanAt } from '../../../webroot/js/editor/nav.js';

const DOC = 'Amina Okello of the Bank of England met Okello in Nairobi.';

const mention = (id, name, label, doc = DOC) => {
  const start = doc.indexOf(name);
  return { id, start, end: start + name.length, text: name, label, score: 0.9 };
};
const placed = (m) => ({ mention: m, from: m.start, to: m.end });
const answer = (mentions, { generation = 1, gone = [], whole = false } = {}) =>
  applyAnswer.of({
    generation,
    whole,
    findings: null,
    marks: new Map([...gone.map((id) => [id, null]), ...mentions.map((m) => [m.id, placed(m)])]),
  });
const stateOf = (doc = DOC) => EditorState.create({ doc, extensions: [spansField] });
const after = (state, spec) => state.update(spec).state;
const seen = (state) => spansOf(state).map((span) => [span.mention.id, state.doc.sliceString(span.from, span.to)]);

const OKELLO = mention('m1', 'Amina Okello', 'PERSON');
const BANK = mention('m2', 'Bank of England', 'ORG');
const ENGLAND = mention('m3', 'England', 'GPE');
const NAIROBI = mention('m4', 'Nairobi', 'GPE');

describe('an answer of the server', () => {
  it('adds and deletes marks, outer ones before those inside', () => {
    let state = after(stateOf(), { effects: answer([NAIROBI, ENGLAND, BANK]) });
    assert.deepEqual(seen(state), [['m2', 'Bank of England'], ['m3', 'England'], ['m4', 'Nairobi']]);
    state = after(state, { effects: answer([OKELLO], { gone: ['m4', 'm9'] }) });
    assert.deepEqual(seen(state).map(([id]) => id), ['m1', 'm2', 'm3']);
  });

  it('replaces a mark that comes again under its id', () => {
    let state = after(stateOf(), { effects: answer([OKELLO]) });
    state = after(state, { effects: answer([{ ...OKELLO, label: 'ORG' }]) });
    assert.deepEqual(spansOf(state).map((span) => span.mention.label), ['ORG']);
  });

  it('keeps the marks it does not name as they are, object for object', () => {
    const before = after(stateOf(), { effects: answer([OKELLO, NAIROBI]) });
    const now = after(before, { effects: answer([BANK]) });
    const kept = new Set();
    before.field(spansField).marks.between(0, DOC.length, (_from, _to, value) => void kept.add(value));
    let same = 0;
    now.field(spansField).marks.between(0, DOC.length, (_from, _to, value) => void (same += kept.has(value)));
    assert.equal(same, 2);
  });

  it('lets marks of an older generation stay until new ones take their place', () => {
    let state = after(stateOf(), { effects: answer([OKELLO, NAIROBI], { generation: 1, whole: true }) });
    state = after(state, { effects: answer([OKELLO], { generation: 2 }) });
    assert.deepEqual(spansOf(state).map((span) => span.key), ['2:m1', '1:m4']);
    state = after(state, { effects: answer([], { generation: 2, whole: true }) });
    assert.deepEqual(spansOf(state).map((span) => span.key), ['2:m1']);
  });
});

describe('while the author types', () => {
  it('marks stay with their words', () => {
    let state = after(stateOf(), { effects: answer([OKELLO, BANK, ENGLAND, NAIROBI], { whole: true }) });
    state = after(state, { changes: [{ from: 0, insert: 'Yesterday ' }, { from: 13, to: 20, insert: '\n' }] });
    for (const [id, text] of seen(state)) {
      assert.equal(text, [OKELLO, BANK, ENGLAND, NAIROBI].find((m) => m.id === id).text);
    }
  });

  it('a mark whose words change is uncertain until the words are back', () => {
    const isStale = (state) => {
      let stale;
      state.field(spansField).marks.between(0, 12, (_from, _to, value) => void (stale = markState(value).stale));
      return stale;
    };
    let state = after(stateOf(), { effects: answer([OKELLO]) });
    assert.equal(isStale(state), false);
    state = after(state, { changes: { from: 3, insert: 'x' } });
    assert.equal(isStale(state), true);
    state = after(state, { changes: { from: 3, to: 4 } });
    assert.equal(isStale(state), false);
  });

  it('a mark of which nothing is left is gone', () => {
    let state = after(stateOf(), { effects: answer([OKELLO, NAIROBI]) });
    state = after(state, { changes: { from: 0, to: 20 } });
    assert.deepEqual(seen(state).map(([id]) => id), ['m4']);
  });
});

describe('selection', () => {
  it('draws the chosen marks as hot, also after an answer', () => {
    const hot = (state) => {
      const keys = [];
      state.field(spansField).marks.between(0, DOC.length, (_from, _to, value) => {
        if (markState(value).hot) {
          keys.push(value.spec.attributes['data-id']);
        }
      });
      return keys;
    };
    let state = after(stateOf(), { effects: answer([OKELLO, NAIROBI]) });
    state = after(state, { effects: selectMarks.of(new Set(['1:m4'])) });
    assert.deepEqual(hot(state), ['1:m4']);
    state = after(state, { effects: answer([NAIROBI]) });
    assert.deepEqual(hot(state), ['1:m4']);
    state = after(state, { effects: selectMarks.of(new Set()) });
    assert.deepEqual(hot(state), []);
  });
});

describe('going from mention to mention', () => {
  const state = after(stateOf(), { effects: answer([OKELLO, BANK, ENGLAND, NAIROBI]) });

  it('takes the next and the previous one and goes round at the ends', () => {
    const spans = spansOf(state);
    assert.equal(neighbour(spans, 0, 1).mention.id, 'm2');
    assert.equal(neighbour(spans, DOC.length, 1).mention.id, 'm1');
    assert.equal(neighbour(spans, 0, -1).mention.id, 'm4');
    assert.equal(neighbour([], 0, 1), null);
  });

  it('finds the innermost mention that is shown', () => {
    assert.equal(spanAt(state, ENGLAND.start + 1, () => false).mention.id, 'm3');
    assert.equal(spanAt(state, ENGLAND.start + 1, (found) => found.mention.label === 'GPE').mention.id, 'm2');
    assert.equal(spanAt(state, 14, () => false), null);
    assert.equal(spanOf(state, '1:m3').mention.text, 'England');
  });

  it('gathers what has the same name and label', () => {
    const again = { ...OKELLO, id: 'm5', start: 40, end: 46, text: 'Okello' };
    const shout = { ...again, id: 'm6', start: 6, end: 12 };
    const spans = spansOf(after(stateOf(), { effects: answer([again, shout, NAIROBI]) }));
    assert.deepEqual(sameAs(spans, spans[0], []).map((span) => span.mention.id), ['m6', 'm5']);
    const row = { keys: ['1:m5', '1:m4'] };
    assert.deepEqual(sameAs(spans, spans[1], [row]).map((span) => span.mention.id), ['m5', 'm4']);
  });
});
