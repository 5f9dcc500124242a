import { EditorState } from '@codemirror/state';
import { wellFormedInput } from '../../../../webroot/js/editor/input.js';
import { applyAnswer, spansField, spansOf } from '../../../../webroot/js/editor/spans.js';
import { Live } from '../../../../webroot/js/net/live.js';
import { ManualClock } from './clock.js';
import { ModelServer } from './server.js';

/** A page without a screen, in front of a model of the server. */
export class Page {
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
    const listener = { onConnection: tell('connection'), onFault: tell('fault'), onProgress() {}, onAnswer() {} };
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
