/** Names that stand in one sentence, as a graph and as a table. */
import { spansOf } from '../editor/spans.js';
import { panels } from '../i18n/en-panels.js';
import { labelClass } from '../labels.js';
import { inSlices } from '../slices.js';
import { el } from '../ui/dom.js';
import { draw } from '../ui/svg.js';
import { layout } from './force.js';
import { sentencesOf } from './sentences.js';
import { together } from './together.js';

const strings = panels.graph;

/** In px; the drawing is as wide as the panel, more or less. */
const SHEET = { width: 372, height: 380, margin: 26 };

export class Graph {
  /**
   * @param {HTMLElement} element
   * @param {import('./panels.js').Desk} desk
   */
  constructor(element, desk) {
    this.element = element;
    this.desk = desk;
    this.drawing = draw('svg', { viewBox: `0 0 ${SHEET.width} ${SHEET.height}`, role: 'img', class: 'graph' });
    this.table = el('div', {});
    this.shape = '';
    this.points = [];
    this.stop = () => {};
  }

  render() {
    const { rows, hidden } = this.desk.store.get();
    const { state } = this.desk.view;
    const graph = together(rows.filter(({ label }) => !hidden.has(label)), spansOf(state), sentenceStarts(state.doc));
    if (graph.links.length === 0) {
      this.element.replaceChildren(el('p', { class: 'nothing' }, strings.none));
      return;
    }
    this.drawing.setAttribute('aria-label', strings.label(graph.nodes.length));
    this.table.replaceChildren(this.#tableOf(graph));
    if (this.drawing.parentNode !== this.element) {
      this.element.replaceChildren(this.drawing, this.table);
    }
    const shape = JSON.stringify([graph.nodes.map(({ row }) => row.id), graph.links.map(({ a, b, count }) => [a, b, count])]);
    if (shape === this.shape) {
      this.#draw(graph);
    } else {
      this.shape = shape;
      this.points = [];
      this.stop();
      this.stop = inSlices(layout(graph.nodes.length, graph.links, SHEET), (points) => {
        this.points = points;
        this.#draw(graph);
      });
    }
  }

  #draw({ nodes, links }) {
    if (this.points.length !== nodes.length) {
      return;
    }
    const { selected } = this.desk.store.get();
    const lines = links.map(({ a, b, count }) => {
      const [from, to] = [this.points[a], this.points[b]];
      return draw('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, 'stroke-width': Math.min(5, 0.5 + count) });
    });
    this.drawing.replaceChildren(...lines, ...nodes.map(({ row }, i) => this.#node(row, this.points[i], row.id === selected)));
  }

  #node(row, { x, y }, isSelected) {
    const r = Math.min(12, 3.5 + 1.5 * Math.sqrt(row.keys.length));
    const dot = draw('circle', { class: 'dot', cx: x, cy: y, r }, draw('title', {}, row.name));
    const name = row.name.length > 22 ? `${row.name.slice(0, 21)}…` : row.name;
    const half = name.length * 3;
    const at = Math.max(half + 2, Math.min(SHEET.width - half - 2, x));
    const label = draw('text', { x: at, y: y + r + 10, 'text-anchor': 'middle' }, name);
    return draw('g', { class: `node ${labelClass(row.label)}${isSelected ? ' on' : ''}`, onclick: () => this.desk.select(row) }, dot, label);
  }

  #tableOf({ nodes, links }) {
    const head = strings.columns.map((name) => el('th', { scope: 'col' }, name));
    const rows = links.map(({ a, b, count, key }) => {
      const go = el('button', { type: 'button', class: 'link', 'aria-label': strings.go(nodes[a].row.name, nodes[b].row.name, count), onclick: () => this.desk.goToSpan(key) }, strings.times(count));
      return el('tr', {}, el('td', { dir: 'auto' }, nodes[a].row.name), el('td', { dir: 'auto' }, nodes[b].row.name), el('td', {}, go));
    });
    return el('table', { class: 'grid' }, el('caption', { class: 'hidden-text' }, strings.table), el('thead', {}, el('tr', {}, ...head)), el('tbody', {}, ...rows));
  }
}

/** Where the sentence around a place begins; positions are asked for in the order of the text, so the last line is kept. */
function sentenceStarts(doc) {
  let line = doc.line(1);
  let starts = null;
  return (position) => {
    if (starts === null || position < line.from || position > line.to) {
      line = doc.lineAt(position);
      starts = sentencesOf(line.text).map(([from]) => line.from + from);
    }
    return starts.findLast((start) => start <= position) ?? starts[0] ?? line.from;
  };
}
