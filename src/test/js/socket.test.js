import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Backoff } from '../../../webroot/js/net/batch.js';
import { Socket } from '../../../webroot/js/net/socket.js';
import { ManualClock } from './support/clock.js';

class FakeWebSocket {
  bufferedAmount = 0;
  sent = [];
  closed = false;

  send(data) {
    this.sent.push(data);
  }

  close() {
    this.closed = true;
  }
}

function start() {
  const clock = new ManualClock();
  const made = [];
  const log = [];
  const listener = {
    onOpen: () => log.push('open'),
    onMessage: (data) => log.push(data),
    onDown: (millis) => log.push(millis),
  };
  const create = () => made[made.push(new FakeWebSocket()) - 1];
  const backoff = new Backoff({ first: 500, random: () => 1 });
  const socket = new Socket('ws://x', listener, { create, clock, backoff });
  socket.connect();
  return { clock, made, log, socket };
}

describe('Socket', () => {
  it('sends only while it is open', () => {
    const { made, socket } = start();
    assert.equal(socket.send('a'), false);
    made[0].onopen();
    assert.equal(socket.send('b'), true);
    assert.deepEqual(made[0].sent, ['b']);
  });

  it('comes back after a loss, with longer pauses while it fails', () => {
    const { clock, made, log } = start();
    made[0].onopen();
    made[0].onclose();
    clock.pass(500);
    made[1].onclose();
    clock.pass(1000);
    assert.equal(made.length, 3);
    assert.deepEqual(log, ['open', 500, 1000]);
  });

  it('starts with short pauses again once the other side answered well', () => {
    const { clock, made, log, socket } = start();
    made[0].onclose();
    clock.pass(500);
    made[1].onopen();
    socket.healthy();
    made[1].onclose();
    assert.deepEqual(log, [500, 'open', 500]);
  });

  it('does not wait for ever for a connection', () => {
    const { clock, made, log } = start();
    clock.pass(10_000);
    assert.ok(made[0].closed);
    assert.deepEqual(log, [500]);
    made[0].onclose();
    made[0].onopen();
    assert.deepEqual(log, [500]);
  });

  it('can be asked to come back at once', () => {
    const { clock, made, socket } = start();
    made[0].onclose();
    socket.connect();
    assert.equal(made.length, 2);
    clock.pass(9000);
    assert.equal(made.length, 2);
  });

  it('leaves for good when it is closed', () => {
    const { clock, made, log, socket } = start();
    made[0].onopen();
    socket.close();
    made[0].onclose();
    clock.pass(60_000);
    assert.equal(made.length, 1);
    assert.deepEqual(log, ['open']);
  });

  it('passes text on and leaves binary frames alone', () => {
    const { made, log } = start();
    made[0].onopen();
    made[0].onmessage({ data: 'hello' });
    made[0].onmessage({ data: new ArrayBuffer(1) });
    assert.deepEqual(log, ['open', 'hello']);
  });
});
