import assert from 'node:assert/strict';
import test from 'node:test';
import { findAgain } from '../../../webroot/js/panel/selection.js';

const row = (id, ...keys) => ({ id, label: 'PERSON', name: id, aliases: [], keys, entity: null });

test('stays with the row of the same id', () => {
  const rows = [row('a', 'm1', 'm2'), row('b', 'm3')];
  assert.deepEqual(findAgain(rows, 'a', 'm2', 1), { row: rows[0], position: 1 });
});

test('follows the mention into the entity that its row became part of', () => {
  const whole = row('amina okello', 'm1', 'm2', 'm3');
  assert.deepEqual(findAgain([whole], 'okello', 'm3', 0), { row: whole, position: 2 });
});

test('knows the place of the mention again when others came before it', () => {
  const rows = [row('a', 'm0', 'm1')];
  assert.equal(findAgain(rows, 'a', 'm1', 0)?.position, 1);
});

test('keeps to a place there is when the mention is gone', () => {
  assert.equal(findAgain([row('a', 'm1')], 'a', 'm9', 4)?.position, 0);
});

test('lets go when row and mention are gone, and when nothing was selected', () => {
  assert.equal(findAgain([row('a', 'm1')], 'b', 'm9', 0), null);
  assert.equal(findAgain([row('a', 'm1')], null, 'm1', 0), null);
});
