import assert from 'node:assert/strict';
import test from 'node:test';
import { Grammar } from '../../../webroot/js/net/grammar.js';
import { arcsOf, columnsOf } from '../../../webroot/js/panel/arcs.js';
import { layout } from '../../../webroot/js/panel/force.js';
import { sentenceAt, sentencesOf } from '../../../webroot/js/panel/sentences.js';
import { together } from '../../../webroot/js/panel/together.js';

test('finds the sentence around a place', () => {
  const line = '  She came.  “Did he?” They left. ';
  assert.deepEqual(sentencesOf(line).map(([from, to]) => line.slice(from, to))[0], 'She came.');
  const at = (position) => line.slice(...(sentenceAt(line, position) ?? [0, 0]));
  assert.equal(at(0), 'She came.');
  assert.equal(at(line.indexOf('left')), 'They left.');
  assert.equal(at(line.length), 'They left.');
  assert.equal(sentenceAt('   ', 1), null);
});

const tokens = [2, 0, -1, 4, 2, 2].map((head, i) => ({ text: `word${i}`, lemma: '', pos: 'X', head, relation: 'dep' }));

test('lays no arc at the height of one that it spans', () => {
  const arcs = arcsOf(tokens);
  assert.equal(arcs.length, tokens.length - 1);
  const span = ({ from, to }) => [Math.min(from, to), Math.max(from, to)];
  for (const outer of arcs) {
    for (const inner of arcs.filter((arc) => arc !== outer)) {
      const [a, b] = span(outer);
      const [c, d] = span(inner);
      assert.ok(a >= d || c >= b || outer.level !== inner.level);
    }
  }
});

test('gives each word a column of its own', () => {
  const { centres, width } = columnsOf(tokens, () => 'other');
  assert.ok(centres.every((x, i) => x > (centres[i - 1] ?? 0) && x < width));
});

const mention = (key, from) => ({ key, from, to: from + 1, generation: 1, mention: { id: key, start: from, end: from + 1, text: key, label: 'PERSON', score: 1 } });
const row = (id, label, ...keys) => ({ id, label, name: id, aliases: [], keys, entity: null });

test('counts the sentences in which two names stand', () => {
  const rows = [row('A', 'PERSON', 'a1', 'a2', 'a3'), row('B', 'ORG', 'b1', 'b2'), row('C', 'GPE', 'c1'), row('D', 'DATE', 'd1')];
  const spans = [mention('a1', 1), mention('b1', 2), mention('a2', 11), mention('a3', 12), mention('b2', 13), mention('d1', 14), mention('c1', 25)];
  const { nodes, links } = together(rows, spans, (at) => Math.floor(at / 10));
  assert.deepEqual(nodes.map((node) => node.row.id), ['A', 'B']);
  assert.deepEqual(links, [{ a: 0, b: 1, count: 2, key: 'a1' }]);
});

test('lays a graph out within its sheet, apart, and always alike', () => {
  const links = Array.from({ length: 30 }, (_, i) => ({ a: i % 24, b: (i * 7 + 1) % 24, count: 1 + (i % 3) })).filter(({ a, b }) => a !== b);
  const sheet = { width: 372, height: 320, margin: 30 };
  const run = () => {
    const steps = layout(24, links, sheet);
    for (;;) {
      const { done, value } = steps.next();
      if (done) {
        return value;
      }
    }
  };
  const points = run();
  assert.deepEqual(points, run());
  points.forEach((p, i) => {
    assert.ok(p.x >= 29 && p.x <= 343 && p.y >= 29 && p.y <= 291, JSON.stringify(p));
    points.slice(i + 1).forEach((q) => assert.ok(Math.hypot(p.x - q.x, p.y - q.y) > 6));
  });
});

test('remembers what it asked, and drops an answer that came too late', async () => {
  const waiting = [];
  const grammar = new Grammar((_url, { body, signal }) => new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')));
    waiting.push(() => resolve(/** @type {any} */ ({ ok: true, json: async () => ({ tokens: [{ text: JSON.parse(body).text, lemma: '', pos: 'X', head: -1, relation: 'root' }] }) })));
  }));
  const first = grammar.ask('One');
  const second = grammar.ask('Two');
  waiting.forEach((answer) => answer());
  assert.equal(await first, null);
  assert.equal((await second)?.[0].text, 'Two');
  assert.equal(grammar.known('Two')?.length, 1);
  assert.equal(grammar.known('One'), null);
});

test('tells when an answer is not what it should be', async () => {
  const answering = (answer) => new Grammar(async () => /** @type {any} */ (answer)).ask('One');
  await assert.rejects(answering({ ok: false, status: 503 }), /503/u);
  await assert.rejects(answering({ ok: true, json: async () => ({}) }), /no words/u);
});
