import assert from 'node:assert/strict';
import test from 'node:test';
import { blocksOf, piecesOf } from '../../../webroot/js/read/blocks.js';

const TEXT = 'A harbour\n\n  By Amina Okello\nMOMBASA — It opened.\nRead more: none';
const part = (words, type) => ({ from: TEXT.indexOf(words), to: TEXT.indexOf(words) + words.length, type });

test('makes a block of each line, of the type of its zone', () => {
  const parts = [part('A harbour', 'headline'), part('By Amina Okello', 'byline'), part('MOMBASA —', 'dateline'), part('It opened.', 'paragraph'), part('Read more: none', 'boilerplate')];
  const blocks = blocksOf(TEXT, parts);
  assert.deepEqual(blocks.map(({ type }) => type), ['headline', 'byline', 'paragraph', 'boilerplate']);
  assert.equal(TEXT.slice(blocks[1].from, blocks[1].to), 'By Amina Okello');
});

test('takes a first line without a zone for a headline, and leaves nothing out', () => {
  const blocks = blocksOf(TEXT, []);
  assert.deepEqual(blocks.map(({ type }) => type), ['headline', 'paragraph', 'paragraph', 'paragraph']);
  assert.deepEqual(blocksOf('', []), []);
});

const span = (from, to) => ({ key: `${from}-${to}`, from, to, generation: 1, mention: { id: '', start: from, end: to, text: '', label: 'ORG', score: 1 } });
const written = (pieces) => pieces.map((piece) => (typeof piece === 'string' ? piece : `[${written(piece.children)}]`)).join('');

test('nests marks, and cuts them at the ends of the block', () => {
  const text = 'abcdefghij';
  assert.equal(written(piecesOf(text, [span(1, 6), span(2, 4), span(7, 9)], 0, 10)), 'a[b[cd]ef]g[hi]j');
  assert.equal(written(piecesOf(text, [span(0, 4), span(6, 10)], 2, 8)), '[cd]ef[gh]');
  assert.equal(written(piecesOf(text, [span(2, 2 + 2), span(2, 3)], 0, 5)), 'ab[[c]d]e');
  assert.equal(written(piecesOf(text, [span(1, 4), span(2, 6)], 0, 8)), 'a[b[cd]]efgh');
  assert.equal(written(piecesOf(text, [], 3, 5)), 'de');
});
