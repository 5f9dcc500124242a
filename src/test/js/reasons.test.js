import assert from 'node:assert/strict';
import test from 'node:test';
import { Keyring } from '../../../webroot/js/net/key.js';
import { Reasons, reasonOf } from '../../../webroot/js/net/reasons.js';

const READ = {
  mentions: [{ id: 'a', start: 0, end: 5, label: 'ORG', score: 0.7 }, { id: 'b', start: 9, end: 12, label: 'GPE', score: 0.9 }],
  alternatives: [{ mention: 'a', label: null, score: 0.2, agreed: false }],
};

test('tells what comes next, that nothing does, and what the paragraph says by itself', () => {
  const reason = (from, to, label) => reasonOf(/** @type {any} */ (READ), { from, to, label });
  assert.deepEqual(reason(0, 5, 'ORG'), READ.alternatives[0]);
  assert.equal(reason(9, 12, 'GPE'), null);
  assert.deepEqual(reason(9, 12, 'ORG'), { label: 'GPE', score: 0.9, agreed: true });
  assert.deepEqual(reason(6, 8, 'ORG'), { label: null, score: 0, agreed: true });
});

test('refuses an answer without alternatives', async () => {
  const reasons = new Reasons(async () => /** @type {any} */ ({ ok: true, json: async () => ({ mentions: [] }) }));
  await assert.rejects(reasons.ask('One'), /alternatives/u);
});

test('keeps a key for the tab, asks once for each that is refused, and lets those that wait go on', async () => {
  const kept = new Map();
  const storage = { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem() {} };
  const keyring = new Keyring(storage);
  const asked = [];
  keyring.wanted.push((refused) => asked.push(refused));
  assert.equal(keyring.give('too short'), false);
  keyring.refused(null);
  const next = keyring.next();
  assert.ok(keyring.isNeeded);
  assert.ok(keyring.give('first-key-0123456789'));
  assert.equal(await next, 'first-key-0123456789');
  keyring.refused(null);
  keyring.refused('first-key-0123456789');
  assert.deepEqual(asked, [false, true]);
  assert.equal(new Keyring(storage).key, 'first-key-0123456789');
});
