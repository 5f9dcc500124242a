/**
 * The frames of `/api/v1/live`, and the encoding of those the page sends; `decode.js` reads those of the server. Knows no DOM
 * and no socket.
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
