/**
 * An article as blocks with nested marks, for a page that stands still. Pure.
 *
 * @typedef {import('../editor/spans.js').Span} Span
 * @typedef {import('../editor/zones.js').Part} Part
 * @typedef {{from: number, to: number, type: string, dateline?: number}} Block `type` of a zone, `dateline`: where it ends; a line of the text without the space around it
 * @typedef {string|{span: Span, children: Piece[]}} Piece
 */
import { isHeadline } from '../text.js';

/** Those that take a whole line; a dateline begins a paragraph. */
const WHOLE = new Set(['headline', 'byline', 'paragraph', 'caption', 'boilerplate']);

/**
 * @param {string} text
 * @param {Part[]} parts in the order of the text
 * @returns {Block[]} one for each line that is not blank
 */
export function blocksOf(text, parts) {
  const whole = parts.filter(({ type }) => WHOLE.has(type));
  const blocks = [];
  let start = 0;
  let next = 0;
  for (const line of text.split('\n')) {
    const from = start + line.length - line.trimStart().length;
    const to = start + line.trimEnd().length;
    start += line.length + 1;
    while (whole[next] && whole[next].to <= from) {
      next++;
    }
    if (from < to) {
      const type = whole[next] && whole[next].from < to ? whole[next].type : 'paragraph';
      blocks.push({ from, to, type });
    }
  }
  const [first] = blocks;
  if (first && whole.length === 0 && isHeadline(text.slice(first.from, first.to), blocks.length > 1)) {
    first.type = 'headline';
  }
  return blocks;
}

/**
 * @param {string} text
 * @param {Span[]} spans that touch the range, in the order of the text, outer ones first
 * @param {number} from
 * @param {number} to
 * @returns {Piece[]} the text of the range; spans are cut at its ends, and where they cross one around them
 */
export function piecesOf(text, spans, from, to) {
  /** @type {Piece[]} */
  const pieces = [];
  const stack = [{ end: to, children: pieces }];
  let at = from;
  const upTo = (limit) => {
    for (let top = stack[stack.length - 1]; stack.length > 1 && top.end <= limit; top = stack[stack.length - 1]) {
      write(top.end);
      stack.pop();
    }
    write(limit);
  };
  const write = (limit) => {
    if (limit > at) {
      stack[stack.length - 1].children.push(text.slice(at, limit));
      at = limit;
    }
  };
  for (const span of spans) {
    const start = Math.max(from, span.from);
    upTo(start);
    const end = Math.min(span.to, stack[stack.length - 1].end);
    if (end > start) {
      const piece = { span, children: [] };
      stack[stack.length - 1].children.push(piece);
      stack.push({ end, children: piece.children });
    }
  }
  upTo(to);
  return pieces;
}
