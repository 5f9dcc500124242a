import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Page } from './support/page.js';
import { randomChange, randomOf } from './support/random.js';

describe('Live', () => {
  it('opens with the whole text and shows what comes back', () => {
    const page = new Page('Amina met Okello.');
    page.settle();
    assert.deepEqual(page.names, ['Amina', 'Okello']);
    assert.deepEqual(page.log.map((entry) => entry[1]), ['connecting', 'live']);
  });

  it('gathers keystrokes into one edit', () => {
    const page = new Page('Amina');
    page.settle();
    page.type({ from: 5, insert: ' m' });
    page.type({ from: 7, insert: 'et' });
    page.clock.pass(119);
    assert.equal(page.sent('edit').length, 0);
    page.clock.pass(1);
    assert.deepEqual(page.sent('edit').map(({ e, len }) => [e, len]), [[[[5, 5, ' met']], 9]]);
  });

  it('holds edits while a character is being composed', () => {
    const page = new Page('Amina');
    page.composing = true;
    page.type({ from: 5, insert: ' に' });
    page.clock.pass(1000);
    assert.equal(page.sent('edit').length, 0);
    page.composing = false;
    page.clock.pass(400);
    assert.equal(page.sent('edit').length, 1);
  });

  it('places late answers where their words are now', () => {
    const page = new Page('Amina met Okello.');
    page.type({ from: 0, insert: 'Then ' });
    page.arrive();
    page.type({ from: 10, to: 14 });
    page.paint();
    assert.deepEqual(page.names, ['Amina', 'Okello']);
    page.settle();
    assert.deepEqual(page.names, ['Then', 'Amina', 'Okello']);
  });

  it('tells what is on screen once the server has the text', () => {
    const page = new Page('Amina met Okello');
    page.live.view(3, 900);
    page.type({ from: 0, insert: 'a' });
    page.live.view(4, 8);
    assert.deepEqual(page.sent('view').map(({ vp }) => vp), [[3, 16]]);
    page.clock.pass(200);
    assert.deepEqual(page.server.inbox.slice(-2).map(({ t }) => t), ['edit', 'view']);
  });

  it('ends with the right marks after any edits in any timing', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const random = randomOf(seed);
      const page = new Page('Amina Okello met the press in Nairobi.\n\nLagos and \u{1F600} Accra agreed.');
      for (let i = 0; i < 40; i++) {
        if (random.chance(0.6)) {
          page.type(randomChange(random, page.state.doc.length));
        }
        page.clock.pass(random.below(150));
        page.arrive(random.below(3));
        if (random.chance(0.5)) {
          page.paint();
        }
        if (random.chance(0.02)) {
          page.live.onDown(500);
          page.server.outbox.length = 0;
          page.live.onOpen();
        }
      }
      page.settle();
      const text = page.state.doc.toString();
      assert.equal(page.server.text, text, `seed ${seed}`);
      assert.deepEqual(page.names, text.match(/\p{Lu}[\p{L}]*/gu) ?? [], `seed ${seed}`);
      assert.equal(page.log.filter(([name]) => name === 'fault').length, 0, `seed ${seed}`);
    }
  });
});
