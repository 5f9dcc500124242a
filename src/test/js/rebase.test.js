import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ChangeSet, Text } from '@codemirror/state';
import { VersionLog, mapRange } from '../../../webroot/js/net/rebase.js';
import { randomChange, randomOf } from './support/random.js';

const insert = (length, at, text) => ChangeSet.of({ from: at, insert: text }, length);
const remove = (length, from, to) => ChangeSet.of({ from, to }, length);

describe('mapRange', () => {
  it('leaves out what is typed at either border and takes in what is typed inside', () => {
    assert.deepEqual(mapRange(insert(20, 5, 'xx'), { from: 5, to: 9 }), { from: 7, to: 11 });
    assert.deepEqual(mapRange(insert(20, 9, 'xx'), { from: 5, to: 9 }), { from: 5, to: 9 });
    assert.deepEqual(mapRange(insert(20, 7, 'xx'), { from: 5, to: 9 }), { from: 5, to: 11 });
  });

  it('drops a range of which nothing is left', () => {
    assert.equal(mapRange(remove(20, 4, 10), { from: 5, to: 9 }), null);
    assert.equal(mapRange(remove(20, 5, 9), { from: 5, to: 9 }), null);
  });
});

describe('VersionLog', () => {
  it('makes one version of all that was not sent', () => {
    const log = new VersionLog(7);
    log.record(insert(3, 3, 'a'));
    log.record(insert(4, 4, 'b'));
    const sealed = log.seal();
    assert.equal(sealed.base, 7);
    assert.equal(sealed.version, 8);
    assert.equal(sealed.changes.length, 3);
    assert.equal(sealed.changes.newLength, 5);
    assert.equal(log.seal(), null);
  });

  it('sends nothing for changes that undo each other', () => {
    const log = new VersionLog(0);
    log.record(insert(3, 1, 'a'));
    log.record(remove(4, 1, 2));
    assert.equal(log.seal(), null);
    assert.equal(log.version, 0);
    assert.equal(log.dirty, false);
    assert.deepEqual(log.carry(0, 0, 3), { from: 0, to: 3 });
  });

  it('carries a range through every later version and what is not sent yet', () => {
    const log = new VersionLog(0);
    log.record(insert(10, 0, 'ab'));
    log.seal();
    log.record(remove(12, 0, 1));
    log.seal();
    log.record(insert(11, 0, 'xyz'));
    assert.deepEqual(log.carry(0, 4, 6), { from: 8, to: 10 });
    assert.deepEqual(log.carry(1, 6, 8), { from: 8, to: 10 });
    assert.deepEqual(log.carry(2, 5, 7), { from: 8, to: 10 });
  });

  it('knows only versions from the last one the server has reached', () => {
    const log = new VersionLog(3);
    for (let i = 0; i < 4; i++) {
      log.record(insert(i, i, 'a'));
      log.seal();
    }
    log.forget(5);
    assert.deepEqual([2, 4, 5, 7, 8].map((v) => log.knows(v)), [false, false, true, true, false]);
    assert.deepEqual(log.carry(5, 0, 1), { from: 0, to: 1 });
    log.forget(99);
    assert.equal(log.oldest, 7);
  });

  it('gives up after ten thousand changes without an answer', () => {
    const log = new VersionLog(0);
    for (let i = 0; i <= 10_000; i++) {
      log.record(insert(i, i, 'a'));
    }
    assert.ok(log.overfull);
    log.reset(1);
    assert.ok(!log.overfull);
  });

  it('never moves a range off its text while that text is left alone', () => {
    const seed = 20190309;
    const random = randomOf(seed);
    for (let round = 0; round < 300; round++) {
      let doc = Text.of(['Amina Okello met the press in \u{1F1F0}\u{1F1EA} Nairobi', '', 'and then in Lagos.']);
      const log = new VersionLog(round);
      const start = random.below(doc.length - 1);
      const end = start + 1 + random.below(Math.min(12, doc.length - start));
      const name = doc.sliceString(start, end);
      let untouched = true;
      let mark = { from: start, to: end };
      for (let i = 0; i < 6; i++) {
        const changes = ChangeSet.of(randomChange(random, doc.length), doc.length);
        if (mark) {
          const { from, to } = mark;
          changes.iterChangedRanges((a, b) => {
            untouched &&= b <= from || a >= to;
          });
        }
        mark = mark && mapRange(changes, mark);
        log.record(changes);
        doc = changes.apply(doc);
        if (random.chance(0.5)) {
          log.seal();
        }
      }
      const carried = log.carry(round, start, end);
      assert.deepEqual(carried, mark, `seed ${seed}, round ${round}`);
      if (untouched) {
        assert.equal(doc.sliceString(carried.from, carried.to), name, `seed ${seed}, round ${round}`);
      }
    }
  });
});
