/**
 * A small model of the server, over a socket whose frames wait until the test lets them pass. It marks every word that
 * begins with a capital, and keeps the ids of marks that an edit does not touch.
 */
export class ModelServer {
  #text = '';
  #version = null;
  #ids = 0;
  #seq = 0;
  #held = new Map();
  /** Frames on their way to the page. */
  outbox = [];
  /** Messages that came in, for a test to look at. */
  inbox = [];

  receive(data) {
    const message = JSON.parse(data);
    this.inbox.push(message);
    if (message.t === 'open') {
      this.#version = message.v;
      this.#text = message.text;
      this.#held = new Map();
      this.#send({ t: 'ready', v: message.v, labels: ['PERSON'], limits: { chars: this.maxChars ?? 1_000_000 } });
      this.#answer();
    } else if (message.t === 'edit') {
      this.#edit(message);
    }
  }

  get text() {
    return this.#text;
  }

  #edit({ base, v, e, len }) {
    if (base !== this.#version) {
      this.#send({ t: 'resync', why: `base ${base} is not ${this.#version}` });
      return;
    }
    this.#text = e.reduceRight((text, [from, to, insert]) => text.slice(0, from) + insert + text.slice(to), this.#text);
    if (this.#text.length !== len) {
      this.#send({ t: 'resync', why: `length ${this.#text.length} is not ${len}` });
      return;
    }
    this.#version = v;
    const moved = new Map();
    for (const [id, mark] of this.#held) {
      moved.set(id, { ...mark, ...shifted(mark, e) });
    }
    this.#held = moved;
    this.#answer();
  }

  #answer() {
    const found = [...this.#text.matchAll(/\p{Lu}[\p{L}]*/gu)].map((match) => ({ start: match.index, text: match[0] }));
    const next = new Map();
    const add = [];
    for (const { start, text } of found) {
      const old = [...this.#held].find(([, mark]) => mark.whole && mark.start === start && mark.text === text);
      const id = old?.[0] ?? `m${++this.#ids}`;
      const mention = { id, start, end: start + text.length, text, label: 'PERSON', score: 0.9, entity: null, parent: null };
      next.set(id, { start, end: mention.end, text, whole: true });
      if (!old) {
        add.push(mention);
      }
    }
    const del = [...this.#held.keys()].filter((id) => !next.has(id));
    this.#held = next;
    const half = Math.ceil(add.length / 2);
    this.#send({ t: 'mentions', v: this.#version, seq: ++this.#seq, add: add.slice(0, half), del, done: false });
    this.#send({ t: 'mentions', v: this.#version, seq: ++this.#seq, add: add.slice(half), del: [], done: true });
  }

  #send(message) {
    this.outbox.push(JSON.stringify(message));
  }
}

function shifted({ start, end }, edits) {
  let move = 0;
  for (const [from, to, insert] of edits) {
    if (from <= end && to >= start) {
      return { whole: false, start: -1, end: -1 };
    }
    if (to < start) {
      move += insert.length - (to - from);
    }
  }
  return { whole: true, start: start + move, end: end + move };
}
