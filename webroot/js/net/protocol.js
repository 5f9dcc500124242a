/**
 * The frames of `/api/v1/live`: encoding what the page sends, checking what the server sends. Knows no DOM and no socket.
 *
 * @typedef {{id: string, start: number, end: number, text: string, label: string, score: number,
 *   entity?: ?string, parent?: ?string, value?: ?string, mine?: boolean, known?: boolean, own?: ?string}} Mention `mine`: the
 *   author says so, `known`: by the dictionary, `own`: sets it apart from others of the name; these three only on the page; offsets are UTF-16 units of the text of the frame's version
 * @typedef {{id: string, label: string, name: string, aliases: string[], mentions: string[], title?: ?string,
 *   references?: [number, number][], link?: ?{wikidata?: string, wikipedia?: string, latitude?: number, longitude?: number}}} Entity
 * @typedef {{start: number, end: number, text: string, speaker: ?string, speakerText: ?string, cue: ?number[],
 *   direct: boolean, reason?: ?string}} Quote `reason`: why there is no speaker
 * @typedef {{start: number, end: number, type: string}} Zone
 * @typedef {{t: 'ready', v: number, labels: string[], limits: {chars: number}}} ReadyFrame
 * @typedef {{t: 'mentions', v: number, seq: number, add: Mention[], del: string[], done: boolean}} MentionsFrame
 * @typedef {{t: 'document', v: number, seq: number, date?: ?string, entities: Entity[], quotes: Quote[],
 *   zones: Zone[]}} DocumentFrame
 * @typedef {{t: 'status', v: number, done: number}} StatusFrame
 * @typedef {{t: 'resync', why: string}} ResyncFrame
 * @typedef {{t: 'error', code: string, message: string, retryMillis?: ?number}} ErrorFrame
 * @typedef {MentionsFrame|DocumentFrame|StatusFrame} AnswerFrame about a version of the text
 * @typedef {ReadyFrame|AnswerFrame|ResyncFrame|ErrorFrame} ServerFrame
 * @typedef {[number, number, string]} Replacement from, to in old coordinates, and the new text
 */
import { wellFormed } from '../text.js';

/** A frame that breaks the contract; `fault` is the path of the field to blame. */
export class ProtocolError extends Error {
  /**
   * @param {string} fault
   * @param {string} detail
   */
  constructor(fault, detail) {
    super(`${fault}: ${detail}`);
    this.name = 'ProtocolError';
    this.fault = fault;
  }
}

/**
 * @param {number} v version of the text
 * @param {string} text
 * @param {?string} date ISO date of the article
 * @returns {string}
 */
export function encodeOpen(v, text, date) {
  return JSON.stringify({ t: 'open', v, text: wellFormed(text), date });
}

/**
 * @param {number} base version the edit starts from
 * @param {number} v version it leads to
 * @param {Replacement[]} edits ascending and disjoint, in the coordinates of `base`
 * @param {number} len length of the text of `v`
 * @returns {string}
 */
export function encodeEdit(base, v, edits, len) {
  const e = edits.map(([from, to, insert]) => [from, to, wellFormed(insert)]);
  return JSON.stringify({ t: 'edit', base, v, e, len });
}

/**
 * @param {number} from
 * @param {number} to
 * @returns {string}
 */
export function encodeView(from, to) {
  return JSON.stringify({ t: 'view', vp: [from, to] });
}

/**
 * What one CodeMirror ChangeSet does, as the replacements of an edit frame.
 *
 * @param {{iterChanges: Function}} changes
 * @returns {Replacement[]}
 */
export function replacementsOf(changes) {
  /** @type {Replacement[]} */
  const edits = [];
  changes.iterChanges((fromA, toA, _fromB, _toB, inserted) => {
    edits.push([fromA, toA, inserted.toString()]);
  });
  return edits;
}

/**
 * Parses and checks one frame of the server. Fields it does not know are left alone.
 *
 * @param {string} data
 * @returns {?ServerFrame} null for a kind of message this page does not know yet
 * @throws {ProtocolError}
 */
export function decode(data) {
  let frame;
  try {
    frame = JSON.parse(data);
  } catch {
    throw new ProtocolError('JSON', 'the frame is no JSON text');
  }
  check(isObject(frame), 'JSON', 'the frame is no object');
  check(typeof frame.t === 'string', 't', 'the kind of message is missing');
  if (!Object.hasOwn(CHECKS, frame.t)) {
    return null;
  }
  CHECKS[frame.t](frame);
  return frame;
}

const CHECKS = {
  ready(frame) {
    whole(frame.v, 'v');
    texts(frame.labels, 'labels');
    check(isObject(frame.limits), 'limits', 'not an object');
    whole(frame.limits.chars, 'limits.chars');
  },
  mentions(frame) {
    whole(frame.v, 'v');
    whole(frame.seq, 'seq');
    each(frame.add, 'add', mention);
    texts(frame.del, 'del');
    check(typeof frame.done === 'boolean', 'done', 'neither true nor false');
  },
  document(frame) {
    whole(frame.v, 'v');
    whole(frame.seq, 'seq');
    each(frame.entities, 'entities', entity);
    optionalText(frame.date, 'date');
    each(frame.quotes, 'quotes', (quote, path) => {
      range(quote, path);
      optionalText(quote.reason, `${path}.reason`);
    });
    each(frame.zones, 'zones', (zone, path) => {
      range(zone, path);
      text(zone.type, `${path}.type`);
    });
  },
  status(frame) {
    whole(frame.v, 'v');
    share(frame.done, 'done');
  },
  resync(frame) {
    text(frame.why, 'why');
  },
  error(frame) {
    text(frame.code, 'code');
    text(frame.message, 'message');
    if (frame.retryMillis !== undefined && frame.retryMillis !== null) {
      whole(frame.retryMillis, 'retryMillis');
    }
  },
};

function mention(value, path) {
  text(value.id, `${path}.id`);
  text(value.label, `${path}.label`);
  range(value, path);
  text(value.text, `${path}.text`);
  check(value.text.length === value.end - value.start, `${path}.text`, 'does not fill the range');
  share(value.score, `${path}.score`);
}

function entity(value, path) {
  text(value.id, `${path}.id`);
  text(value.label, `${path}.label`);
  text(value.name, `${path}.name`);
  texts(value.aliases, `${path}.aliases`);
  texts(value.mentions, `${path}.mentions`);
}

function range(value, path) {
  whole(value.start, `${path}.start`);
  whole(value.end, `${path}.end`);
  check(value.end > value.start, `${path}.end`, `${value.end} is not after the start ${value.start}`);
}

function each(list, path, item) {
  check(Array.isArray(list), path, 'not a list');
  list.forEach((value, i) => {
    check(isObject(value), `${path}[${i}]`, 'not an object');
    item(value, `${path}[${i}]`);
  });
}

function texts(list, path) {
  check(Array.isArray(list), path, 'not a list');
  list.forEach((value, i) => text(value, `${path}[${i}]`));
}

const optionalText = (value, path) => check(value === undefined || value === null || typeof value === 'string', path, 'not a text');

const text = (value, path) => check(typeof value === 'string', path, 'not a text');

function whole(value, path) {
  check(Number.isSafeInteger(value) && value >= 0, path, `${value} is no whole number from 0`);
}

function share(value, path) {
  check(typeof value === 'number' && value >= 0 && value <= 1, path, `${value} is not between 0 and 1`);
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function check(condition, path, detail) {
  if (!condition) {
    throw new ProtocolError(path, detail);
  }
}
