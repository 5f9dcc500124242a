import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { history, isolateHistory, redo, undo } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { accept, forget, give, merge, moveBorder, split } from '../../../webroot/js/correct/actions.js';
import { regroup } from '../../../webroot/js/correct/entities.js';
import { corrections, correctionsField } from '../../../webroot/js/correct/state.js';
import { rangeTarget, spanExactly, targetOf } from '../../../webroot/js/correct/target.js';
import { crosses } from '../../../webroot/js/correct/verdicts.js';
import { applyAnswer, spansField, spansOf } from '../../../webroot/js/editor/spans.js';
import { LABELS } from '../../../webroot/js/labels.js';
import { rowsOf } from '../../../webroot/js/panel/group.js';
import { randomChange, randomOf } from './support/random.js';

const DOC = 'Amina Okello of the Bank of England met Okello. Later Okello left Nairobi.';

let ids = 0;
const mention = (name, label, doc = DOC, nth = 0) => {
  let start = doc.indexOf(name);
  for (let i = 0; i < nth; i++) {
    start = doc.indexOf(name, start + 1);
  }
  return { id: `m${++ids}`, start, end: start + name.length, text: name, label, score: 0.9, value: null };
};
const answer = (mentions, { generation = 1, whole = true } = {}) =>
  applyAnswer.of({
    generation,
    whole,
    findings: null,
    marks: new Map(mentions.map((m) => [m.id, { mention: m, from: m.start, to: m.end }])),
  });
const fresh = (doc = DOC) => EditorState.create({ doc, extensions: [history(), spansField, corrections()] });
const stateOf = (...mentions) => fresh().update({ effects: answer(mentions) }).state;
const after = (state, spec) => (assert.ok(spec), state.update(spec).state);
const run = (command, state) => {
  let next = state;
  command({ state, dispatch: (tr) => void (next = tr.state) });
  return next;
};
const seen = (state) => spansOf(state).map((span) => `${state.sliceDoc(span.from, span.to)}/${span.mention.label}${span.mention.mine ? '*' : ''}`);
const on = (state, words, nth = 0) => {
  const { start, end } = mention(words, 'ORG', state.doc.toString(), nth);
  return rangeTarget(state, start, end);
};

describe('a correction', () => {
  it('adds a mark, which is the author\'s', () => {
    const state = stateOf(mention('Nairobi', 'GPE'));
    assert.deepEqual(seen(after(state, give(state, on(state, 'Okello', 1), 'PERSON'))), ['Okello/PERSON*', 'Nairobi/GPE']);
  });

  it('changes a label and hides what the server says there', () => {
    const state = stateOf(mention('Nairobi', 'GPE'));
    const next = after(state, give(state, on(state, 'Nairobi'), 'ORG'));
    assert.deepEqual(seen(next), ['Nairobi/ORG*']);
    assert.deepEqual(seen(after(next, forget(next, on(next, 'Nairobi')))), ['Nairobi/GPE']);
  });

  it('keeps key and value of a mention that it accepts', () => {
    const said = { ...mention('Nairobi', 'GPE'), value: 'x' };
    const state = stateOf(said);
    const next = after(state, accept(state, on(state, 'Nairobi')));
    const [span] = spansOf(next);
    assert.equal(span.key, `1:${said.id}`);
    assert.deepEqual([span.mention.value, span.mention.mine, span.mention.score], ['x', true, 1]);
  });

  it('hides marks that cross it, and leaves those inside and around it', () => {
    const state = stateOf(mention('Bank of England met', 'EVENT'), mention('England', 'GPE'));
    const next = after(state, give(state, on(state, 'the Bank of England'), 'ORG'));
    assert.deepEqual(seen(next), ['the Bank of England/ORG*', 'England/GPE']);
  });

  it('says that nothing is named, also after the server says it again under another id', () => {
    const state = stateOf(mention('Nairobi', 'GPE'), mention('England', 'GPE'));
    let next = after(state, give(state, on(state, 'Nairobi'), null));
    assert.deepEqual(seen(next), ['England/GPE']);
    next = next.update({ effects: answer([mention('Nairobi', 'LOC')], { generation: 2 }) }).state;
    assert.deepEqual(seen(next), []);
  });

  it('takes words in and leaves words out at both borders', () => {
    let state = stateOf(mention('Bank of England', 'ORG'));
    const step = (border, direction, words) => {
      const { change, range } = moveBorder(state, targetOf(state, () => false), border, direction);
      state = after(after(state, change), { selection: { anchor: range.from, head: range.to } });
      assert.deepEqual(seen(state), [`${words}/ORG*`]);
    };
    state = after(state, { selection: { anchor: DOC.indexOf('Bank') + 1 } });
    step('start', -1, 'the Bank of England');
    step('end', 1, 'the Bank of England met');
    step('start', 1, 'Bank of England met');
    step('end', -1, 'Bank of England');
    step('end', -1, 'Bank of');
    step('end', -1, 'Bank');
    assert.equal(moveBorder(state, targetOf(state, () => false), 'end', -1).change, null);
  });

  it('goes to all mentions of the same words, and to none inside of another name', () => {
    const state = stateOf(mention('Amina Okello', 'PERSON'), mention('Okello', 'ORG', DOC, 1));
    const next = after(state, give(state, on(state, 'Okello', 2), 'PERSON', true));
    assert.deepEqual(seen(next), ['Amina Okello/PERSON', 'Okello/PERSON*', 'Okello/PERSON*']);
    assert.deepEqual(seen(run(undo, next)), ['Amina Okello/PERSON', 'Okello/ORG']);
    assert.deepEqual(seen(run(redo, run(undo, next))), seen(next));
  });

  it('does not stand across lines, nor on white space', () => {
    const state = fresh('One  two\nthree');
    assert.equal(rangeTarget(state, 0, 12), null);
    assert.equal(rangeTarget(state, 3, 5), null);
    assert.deepEqual(rangeTarget(state, 3, 8), { from: 5, to: 8, span: null });
  });

  it('goes away with its words and comes back with them', () => {
    let state = stateOf();
    state = after(state, give(state, on(state, 'Nairobi'), 'GPE'));
    const cut = state.update({ changes: { from: DOC.indexOf('left'), to: DOC.length }, userEvent: 'delete' }).state;
    assert.deepEqual(seen(cut), []);
    assert.deepEqual(seen(run(undo, cut)), ['Nairobi/GPE*']);
  });

  it('does not outlive the article', () => {
    let state = stateOf();
    state = after(state, give(state, on(state, 'Nairobi'), 'GPE'));
    state = after(state, merge(state, 'GPE:nairobi', 'GPE:kenya'));
    const other = state.update({ changes: { from: 0, to: DOC.length, insert: 'In Lagos it rains.' } }).state;
    assert.ok(other.field(correctionsField).isEmpty);
    const back = run(undo, other);
    assert.deepEqual(seen(back), ['Nairobi/GPE*']);
    assert.equal(back.field(correctionsField).grouping.joined.size, 1);
  });
});

describe('entities', () => {
  const rows = (state) => {
    const spans = spansOf(state);
    const all = regroup(rowsOf(spans, []), spans, state.field(correctionsField).grouping);
    return all.map((row) => `${row.name}:${row.keys.length}${row.mine ? '*' : ''}`);
  };
  const okellos = () => stateOf(mention('Amina Okello', 'PERSON'), mention('Okello', 'PERSON', DOC, 1), mention('Okello', 'PERSON', DOC, 2));

  it('are merged, and parted again by undo', () => {
    const state = okellos();
    assert.deepEqual(rows(state), ['Okello:2', 'Amina Okello:1']);
    const next = after(state, merge(state, 'PERSON:okello', 'PERSON:amina okello'));
    assert.deepEqual(rows(next), ['Amina Okello:3*']);
    assert.deepEqual(rows(run(undo, next)), rows(state));
  });

  it('are split, one mention or all of a name', () => {
    const state = okellos();
    const one = after(state, split(state, on(state, 'Okello', 2)));
    assert.deepEqual(rows(one), ['Amina Okello:1', 'Okello:1', 'Okello:1*']);
    const merged = after(one, merge(one, 'own:1', 'PERSON:amina okello'));
    assert.deepEqual(rows(merged), ['Amina Okello:2*', 'Okello:1']);
    const all = after(state, split(state, on(state, 'Okello', 1), true));
    assert.deepEqual(rows(all), ['Okello:2*', 'Amina Okello:1']);
  });

  it('follow who belongs to whom over rows that are gone, and not in circles', () => {
    const spans = spansOf(okellos());
    const ids_ = (joined) => regroup(rowsOf(spans, []), spans, { joined: new Map(joined), apart: new Set() }).map((row) => row.id);
    assert.deepEqual(ids_([['PERSON:okello', 'GONE'], ['GONE', 'PERSON:amina okello']]), ['PERSON:amina okello']);
    assert.deepEqual(ids_([['PERSON:okello', 'GONE'], ['GONE', 'PERSON:okello']]), ['PERSON:okello', 'PERSON:amina okello']);
  });
});

/** All of a state that is the author's. What the server has to say of a text it says again after each change. */
const marksOf = (state) => spansOf(state).filter(({ mention: { mine, known } }) => mine && !known);
const picture = (state) =>
  JSON.stringify([state.doc.toString(), marksOf(state).map(({ from, to, mention: m }) => [from, to, m.label]), state.field(correctionsField).places, [...state.field(correctionsField).words.keys()]]);

function randomStep(random, state) {
  const length = state.doc.length;
  const from = random.below(length + 1);
  const target = rangeTarget(state, from, Math.min(length, from + 1 + random.below(20)));
  const spans = spansOf(state);
  const span = spans.length > 0 ? random.pick(spans) : null;
  const on_ = span && random.chance(0.6) ? { from: span.from, to: span.to, span } : target;
  switch (random.below(on_ ? 8 : 1)) {
    case 0:
      return { changes: randomChange(random, length), userEvent: random.pick(['input.type', 'delete', 'input.paste']) };
    case 1:
      return give(state, on_, null, random.chance(0.3));
    case 2:
      return accept(state, on_, random.chance(0.3));
    case 3:
      return forget(state, on_);
    case 4:
      return moveBorder(state, on_, random.pick(['start', 'end']), random.pick([1, -1])).change;
    case 5:
      return split(state, on_, random.chance(0.3));
    default:
      return give(state, on_, random.pick(LABELS), random.chance(0.3));
  }
}

/** Marks of a server: nested, never crossing. */
function randomAnswer(random, state, generation) {
  const placed = [];
  for (let i = 0; i < 12; i++) {
    const start = random.below(Math.max(1, state.doc.length));
    const end = Math.min(state.doc.length, start + 1 + random.below(15));
    if (start < end && !placed.some((m) => crosses({ from: m.start, to: m.end }, { from: start, to: end }))) {
      placed.push({ id: `s${generation}-${i}`, start, end, text: state.sliceDoc(start, end), label: random.pick(LABELS), score: 0.9 });
    }
  }
  return answer(placed, { generation });
}

describe('whatever the author does', () => {
  it('marks never cross, undo brings back exactly what was, redo exactly what followed', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const random = randomOf(seed);
      let state = fresh(`${DOC} ${DOC}\nOkello again.`);
      state = state.update({ effects: randomAnswer(random, state, 1) }).state;
      const pictures = [picture(state)];
      for (let i = 0; i < 25; i++) {
        const step = randomStep(random, state);
        if (step) {
          const before = picture(state);
          // Each step is one of its own in the history, as with an author who takes some time.
          state = state.update({ ...step, annotations: step.annotations ?? isolateHistory.of('full') }).state;
          if (picture(state) !== before) {
            pictures.push(picture(state));
          }
        }
        const spans = spansOf(state);
        for (const [i_, a] of spans.entries()) {
          assert.equal(spanExactly(state, a.from, a.to) !== null, true);
          for (const b of spans.slice(i_ + 1)) {
            assert.ok(!crosses(a, b), `seed ${seed}: ${JSON.stringify([a, b])}`);
          }
        }
      }
      const last = picture(state);
      const back = [];
      for (let next = run(undo, state); next !== state; next = run(undo, state)) {
        state = next;
        back.push(picture(state));
      }
      const distinct = [last, ...back].filter((it, i, all) => it !== all[i - 1]).reverse();
      assert.deepEqual(distinct, pictures, `seed ${seed}`);
      for (let next = run(redo, state); next !== state; next = run(redo, state)) {
        state = next;
      }
      assert.equal(picture(state), last, `seed ${seed}`);
    }
  });
});
