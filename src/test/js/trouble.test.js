import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Page } from './support/page.js';

describe('Live in trouble', () => {
  it('opens again when a frame is missing, and ends with the right marks', () => {
    const page = new Page('Amina met Okello in Nairobi.');
    page.arrive(2);
    page.type({ from: 0, insert: 'Today ' });
    page.clock.pass(500);
    page.server.outbox.shift();
    page.settle();
    assert.equal(page.sent('open').length, 2);
    assert.deepEqual(page.names, ['Today', 'Amina', 'Okello', 'Nairobi']);
  });

  it('opens again when the server asks for it or says what cannot be', () => {
    for (const frame of ['{"t":"resync","why":"x"}', '{"t":"mentions","v":77,"seq":3,"add":[],"del":[],"done":true}', '{"t":"status"}']) {
      const page = new Page('Amina');
      page.settle();
      page.live.onMessage(frame);
      page.settle();
      assert.equal(page.sent('open').length, 2, frame);
      assert.deepEqual(page.names, ['Amina'], frame);
    }
  });

  it('spreads repeated starts out', () => {
    const page = new Page('Amina');
    page.settle();
    for (let second = 0; second < 60; second++) {
      page.live.onMessage('{"t":"resync","why":"x"}');
      page.clock.pass(1000);
      page.server.outbox.length = 0;
    }
    assert.ok(page.sent('open').length < 12, String(page.sent('open').length));
  });

  it('leaves a busy server alone while that holds the text', () => {
    const page = new Page('Amina');
    page.arrive(1);
    page.live.onMessage('{"t":"error","code":"overloaded","message":"x","retryMillis":1000}');
    page.settle();
    assert.equal(page.sent('open').length, 1);
    assert.deepEqual(page.names, ['Amina']);
  });

  it('waits as long as the server says, or for the author when it does not say', () => {
    const page = new Page('Amina');
    page.live.onMessage('{"t":"error","code":"overloaded","message":"x","retryMillis":3000}');
    page.clock.pass(2999);
    assert.equal(page.sent('open').length, 1);
    page.clock.pass(1);
    assert.equal(page.sent('open').length, 2);
    page.live.onMessage('{"t":"error","code":"bad-frame","message":"x"}');
    page.clock.pass(100_000);
    assert.equal(page.sent('open').length, 2);
    assert.deepEqual(page.log.at(-1), ['fault', 'bad-frame', 'x', false]);
  });

  it('sends nothing that is too long, says so once, and goes on when it is short again', () => {
    const page = new Page('Amina', { maxChars: 10 });
    page.settle();
    page.type({ from: 5, insert: ' met Okello' });
    page.clock.pass(500);
    page.type({ from: 0, insert: 'x' });
    page.clock.pass(500);
    assert.equal(page.sent('edit').length, 0);
    assert.deepEqual(page.log.filter((entry) => entry[1] === 'tooLong').length, 1);
    page.type({ from: 3, to: 17 });
    page.settle();
    assert.equal(page.sent('open').length, 2);
    assert.equal(page.server.text, page.state.doc.toString());
  });

  it('loses no text over a broken connection', () => {
    const page = new Page('Amina');
    page.settle();
    page.type({ from: 5, insert: ' met' });
    page.live.socket.isOpen = false;
    page.live.onDown(500);
    page.type({ from: 9, insert: ' Okello' });
    page.clock.pass(5000);
    assert.equal(page.sent('edit').length, 0);
    assert.deepEqual(page.names, ['Amina']);
    page.live.socket.isOpen = true;
    page.live.onOpen();
    page.settle();
    assert.equal(page.server.text, 'Amina met Okello');
    assert.deepEqual(page.names, ['Amina', 'Okello']);
  });

  it('takes half a minute of silence in the middle of work for a dead connection', () => {
    const page = new Page('Amina');
    page.clock.pass(29_999);
    assert.equal(page.live.socket.drops, 0);
    page.clock.pass(1);
    assert.equal(page.live.socket.drops, 1);
  });

  it('is not alarmed by silence when nothing is due', () => {
    const page = new Page('Amina');
    page.settle();
    page.clock.pass(600_000);
    assert.equal(page.live.socket.drops, 0);
  });

});
