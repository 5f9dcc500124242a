import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Backoff, Batch } from '../../../webroot/js/net/batch.js';
import { ManualClock } from './support/clock.js';

describe('Batch', () => {
  it('fires once, 120 ms after the last key', () => {
    const clock = new ManualClock();
    const fired = [];
    const batch = new Batch(() => fired.push(clock.now()), { clock });
    batch.poke();
    clock.pass(100);
    batch.poke();
    clock.pass(500);
    assert.deepEqual(fired, [220]);
  });

  it('does not wait longer than 400 ms for somebody who never pauses', () => {
    const clock = new ManualClock();
    const fired = [];
    const batch = new Batch(() => fired.push(clock.now()), { clock });
    for (let i = 0; i < 20; i++) {
      batch.poke();
      clock.pass(50);
    }
    assert.deepEqual(fired, [400, 800]);
  });

  it('can be called off', () => {
    const clock = new ManualClock();
    const batch = new Batch(() => assert.fail('fired'), { clock });
    batch.poke();
    batch.cancel();
    clock.pass(1000);
    assert.equal(clock.waiting, 0);
  });
});

describe('Backoff', () => {
  it('doubles up to its limit and starts again after a success', () => {
    const backoff = new Backoff({ first: 500, most: 15_000, random: () => 1 });
    assert.deepEqual(Array.from({ length: 7 }, () => backoff.next()), [500, 1000, 2000, 4000, 8000, 15_000, 15_000]);
    backoff.reset();
    assert.equal(backoff.next(), 500);
  });

  it('spreads its pauses by a quarter', () => {
    assert.equal(new Backoff({ first: 1000, random: () => 0 }).next(), 750);
  });
});
