import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EditorState } from '@codemirror/state';
import { wellFormedInput } from '../../../webroot/js/editor/input.js';
import { applyAnswer, spansField, spansOf } from '../../../webroot/js/editor/spans.js';
import { Live } from '../../../webroot/js/net/live.js';
import { ManualClock } from './support/clock.js';
import { randomChange, randomOf } from './support/random.js';
import { ModelServer } from './support/server.js';

/** A page without a screen, in front of a model of the server. */
class Page {
  constructor(text, options = {}) {
    this.clock = new ManualClock();
    this.server = new ModelServer();
    this.server.maxChars = options.maxChars;
    this.state = EditorState.create({ doc: text, extensions: [wellFormedInput, spansField] });
    this.log = [];
    this.composing = false;
    const source = {
      text: () => this.state.doc.toString(),
      length: () => this.state.doc.length,
      composing: () => this.composing,
    };
    const tell = (name) => (...values) => this.log.push([name, ...values]);
    const listener = { onConnection: tell('connection'), onFault: tell('fault'), onProgress() {}, onReady() {}, onAnswer() {} };
    this.live = new Live(source, listener, { clock: this.clock, ...options });
    this.live.socket = {
      isOpen: true,
      buffered: 0,
      drops: 0,
      send: (data) => this.server.receive(data),
      drop: () => this.live.socket.drops++,
      healthy() {},
    };
    this.live.onOpen();
  }

  type(changes) {
    const tr = this.state.update({ changes });
    this.state = tr.state;
    this.live.local(tr.changes);
  }

  /** Lets so many frames arrive. */
  arrive(count = Infinity) {
    while (count-- > 0 && this.server.outbox.length > 0) {
      this.live.onMessage(this.server.outbox.shift());
    }
  }

  paint() {
    const { answer, fault } = this.live.answers.take((from, to) => this.state.doc.sliceString(from, to));
    this.state = this.state.update({ effects: applyAnswer.of(answer) }).state;
    if (fault) {
      this.live.trouble('resync', fault);
    }
  }

  settle() {
    for (let i = 0; i < 20; i++) {
      this.clock.pass(500);
      this.arrive();
      this.paint();
    }
  }

  get names() {
    return spansOf(this.state).map((span) => this.state.doc.sliceString(span.from, span.to));
  }

  sent(kind) {
    return this.server.inbox.filter((message) => message.t === kind);
  }
}

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

