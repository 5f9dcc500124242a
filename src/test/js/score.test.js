import assert from 'node:assert/strict';
import test from 'node:test';
import { tenths } from '../../../webroot/js/score.js';

test('counts whole tenths, the last one to its end', () => {
  assert.deepEqual([0, 0.05, 0.1, 0.3, 0.6, 0.699, 0.7, 0.99, 1].map(tenths), [0, 0, 1, 3, 6, 6, 7, 9, 9]);
});
