import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { atOnce, inSlices } from '../../../webroot/js/slices.js';

/** Each step takes two milliseconds. */
function* work(steps, log) {
  for (let i = 0; i < steps; i++) {
    const end = performance.now() + 2;
    while (performance.now() < end);
    log.push(i);
    yield;
  }
  return 'done';
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('work in slices', () => {
  it('lets others in before it is done, and tells its result once', async () => {
    const log = [];
    const results = [];
    inSlices(work(20, log), (value) => results.push(value));
    const first = log.length;
    assert.ok(first > 0 && first < 20, `${first} steps in the first slice`);
    assert.deepEqual(results, []);
    while (results.length === 0) {
      await turn();
    }
    assert.deepEqual(results, ['done']);
    assert.equal(log.length, 20);
  });

  it('is done at once when there is nothing to do', () => {
    const results = [];
    inSlices(work(0, []), (value) => results.push(value));
    assert.deepEqual(results, ['done']);
  });

  it('goes no further once it is given up', async () => {
    const log = [];
    const stop = inSlices(work(20, log), () => assert.fail('given up'));
    stop();
    const before = log.length;
    await turn();
    await turn();
    assert.equal(log.length, before);
  });

  it('can be done in one go', () => {
    const log = [];
    assert.equal(atOnce(work(5, log)), 'done');
    assert.equal(log.length, 5);
  });
});
