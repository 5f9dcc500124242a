/**
 * Which names stand in one sentence. Pure.
 *
 * @typedef {import('./group.js').Row} Row
 * @typedef {import('../editor/spans.js').Span} Span
 * @typedef {{row: Row, degree: number}} Node
 * @typedef {{a: number, b: number, count: number, key: string}} Link indexes of nodes; `key` of a mention in the first such sentence
 */
import { PRONOUN, isFigure } from '../labels.js';

/** Names and links shown: those most often met. */
const MOST_NODES = 24;
const MOST_LINKS = 60;

/** Labels that are no actors: a title goes with its person, a group is rarely one. */
const LEFT_OUT = new Set([PRONOUN, 'TITLE', 'LANGUAGE']);

/**
 * @param {Row[]} rows
 * @param {Span[]} spans in the order of the text
 * @param {(position: number) => number} sentenceOf where the sentence around a place begins
 * @returns {{nodes: Node[], links: Link[]}} links by how often, then by names; nodes without a link are left out
 */
export function together(rows, spans, sentenceOf) {
  const candidates = rows.filter(({ label }) => !isFigure(label) && !LEFT_OUT.has(label));
  candidates.sort((a, b) => b.keys.length - a.keys.length);
  const chosen = candidates.slice(0, MOST_NODES);
  const links = strongest(pairs(chosen, spans, sentenceOf));
  const used = [...new Set(links.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b);
  const index = new Map(used.map((old, i) => [old, i]));
  const renamed = links.map((link) => ({ ...link, a: index.get(link.a) ?? 0, b: index.get(link.b) ?? 0 }));
  const degree = (i) => renamed.filter(({ a, b }) => a === i || b === i).length;
  return { nodes: used.map((old, i) => ({ row: chosen[old], degree: degree(i) })), links: renamed };
}

function pairs(rows, spans, sentenceOf) {
  const nodeOf = new Map(rows.flatMap((row, i) => row.keys.map((key) => [key, i])));
  /** @type {Map<number, Map<number, string>>} for each sentence, its nodes and a mention of each */
  const sentences = new Map();
  for (const span of spans) {
    const node = nodeOf.get(span.key);
    if (node !== undefined) {
      const sentence = sentenceOf(span.from);
      const nodes = sentences.get(sentence) ?? new Map();
      sentences.set(sentence, nodes.has(node) ? nodes : nodes.set(node, span.key));
    }
  }
  /** @type {Map<string, Link>} */
  const links = new Map();
  for (const nodes of sentences.values()) {
    const list = [...nodes.keys()].sort((a, b) => a - b);
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) {
        const link = links.get(`${a} ${b}`) ?? { a, b, count: 0, key: nodes.get(a) };
        link.count++;
        links.set(`${a} ${b}`, link);
      }
    });
  }
  return [...links.values()];
}

function strongest(links) {
  return links.sort((x, y) => y.count - x.count || x.a - y.a || x.b - y.b).slice(0, MOST_LINKS);
}
