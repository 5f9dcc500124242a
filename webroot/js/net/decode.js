/**
 * Reads the frames of the server and checks them field by field. Knows no DOM and no socket.
 *
 * @typedef {import('./protocol.js').ServerFrame} ServerFrame
 */

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
