/** The article as HTML with its marks, for other programs to paste. Pure. */
import { labelName } from '../labels.js';

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/gu, (letter) => ESCAPES[letter]);

/**
 * @param {string} text
 * @param {{from: number, to: number, mention: {label: string}}[]} spans in the order of the text, outer ones first; they do
 *     not cross
 * @returns {string} a paragraph for each line that is not blank; marks end with their line
 */
export function htmlOf(text, spans) {
  const paragraphs = [];
  let from = 0;
  let first = 0;
  for (const line of text.split('\n')) {
    const to = from + line.length;
    while (first < spans.length && spans[first].to <= from) {
      first++;
    }
    if (line.trim() !== '') {
      const inLine = [];
      for (let i = first; i < spans.length && spans[i].from < to; i++) {
        if (spans[i].to > from) {
          inLine.push(spans[i]);
        }
      }
      paragraphs.push(`<p>${marked(text, inLine, from, to)}</p>`);
    }
    from = to + 1;
  }
  return paragraphs.join('\n');
}

function marked(text, spans, from, to) {
  let html = '';
  let at = from;
  const open = [];
  const closeUpTo = (limit) => {
    while (open.length > 0 && open[open.length - 1] <= limit) {
      const end = open.pop();
      html += `${escape(text.slice(at, end))}</mark>`;
      at = end;
    }
  };
  for (const span of spans) {
    const start = Math.max(span.from, from);
    closeUpTo(start);
    html += `${escape(text.slice(at, start))}<mark class="entity" data-type="${span.mention.label}" title="${escape(labelName(span.mention.label))}">`;
    at = start;
    open.push(Math.min(span.to, to));
  }
  closeUpTo(to);
  return html + escape(text.slice(at, to));
}
