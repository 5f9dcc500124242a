/** The sentence at the caret: parts of speech, and which word hangs on which, as a drawing and as a table. */
import { panels } from '../i18n/en-panels.js';
import { Grammar, LONGEST_SENTENCE } from '../net/grammar.js';
import { el } from '../ui/dom.js';
import { draw } from '../ui/svg.js';
import { arcsOf, columnsOf } from './arcs.js';
import { sentenceAt } from './sentences.js';

const strings = panels.sentence;

/** Heights in px. */
const LEVEL = 22;
const TOP = 16;
const WORDS = 40;

export class Sentence {
  /**
   * @param {HTMLElement} element
   * @param {import('./panels.js').Desk} desk
   */
  constructor(element, desk) {
    this.element = element;
    this.desk = desk;
    this.grammar = new Grammar();
    /** @type {?string} what is shown, or is on its way */
    this.shown = null;
  }

  render() {
    const { state } = this.desk.view;
    const line = state.doc.lineAt(state.selection.main.head);
    const place = sentenceAt(line.text, state.selection.main.head - line.from);
    const sentence = place ? line.text.slice(...place) : '';
    if (sentence === this.shown) {
      return;
    }
    this.shown = sentence;
    if (sentence === '') {
      this.#say(strings.none);
    } else if (sentence.length > LONGEST_SENTENCE) {
      this.#say(strings.tooLong);
    } else {
      void this.#ask(sentence);
    }
  }

  async #ask(sentence) {
    try {
      const tokens = this.grammar.known(sentence) ?? (await this.grammar.ask(sentence));
      if (tokens && sentence === this.shown) {
        this.#show(tokens);
      }
    } catch {
      this.shown = null;
      this.#say(strings.failed);
    }
  }

  #say(words) {
    this.element.replaceChildren(el('p', { class: 'nothing' }, words));
  }

  #show(tokens) {
    const scroller = el('div', { class: 'tree', tabindex: '0', role: 'group', 'aria-label': strings.drawing }, drawing(tokens));
    this.element.replaceChildren(scroller, table(tokens));
  }
}

function drawing(tokens) {
  const arcs = arcsOf(tokens);
  const { centres, width } = columnsOf(tokens, strings.pos);
  const base = TOP + LEVEL * Math.max(0, ...arcs.map(({ level }) => level));
  const svg = draw('svg', { width, height: base + WORDS, viewBox: `0 0 ${width} ${base + WORDS}`, 'aria-hidden': 'true' });
  for (const arc of arcs) {
    const [x1, x2] = [centres[arc.from], centres[arc.to]];
    const y = base - arc.level * LEVEL;
    const bend = Math.min(10, Math.abs(x2 - x1) / 2) * Math.sign(x2 - x1);
    svg.append(draw('path', { class: 'arc', d: `M${x1 + bend / 2} ${base}V${y + 10}Q${x1 + bend / 2} ${y} ${x1 + bend * 1.5} ${y}H${x2 - bend}Q${x2} ${y} ${x2} ${y + 10}V${base}` }));
    svg.append(draw('path', { class: 'tip', d: `M${x2 - 3.5} ${base - 6}h7l-3.5 6z` }));
    svg.append(draw('text', { class: 'relation', x: (x1 + x2) / 2, y: y - 3, 'text-anchor': 'middle' }, arc.token.relation));
  }
  tokens.forEach((token, i) => {
    svg.append(draw('text', { class: token.head < 0 ? 'word root' : 'word', x: centres[i], y: base + 18, 'text-anchor': 'middle' }, token.text));
    svg.append(draw('text', { class: 'pos', x: centres[i], y: base + 34, 'text-anchor': 'middle' }, strings.pos(token.pos)));
  });
  return svg;
}

function table(tokens) {
  const head = strings.columns.map((name) => el('th', { scope: 'col' }, name));
  const rows = tokens.map((token) => {
    const on = tokens[token.head]?.text ?? '—';
    const relation = el('td', { title: token.relation }, strings.relation(token.relation));
    return el('tr', {}, el('th', { scope: 'row' }, token.text), el('td', {}, strings.pos(token.pos)), el('td', {}, token.lemma), relation, el('td', {}, on));
  });
  return el('table', { class: 'grid' }, el('caption', { class: 'hidden-text' }, strings.table), el('thead', {}, el('tr', {}, ...head)), el('tbody', {}, ...rows));
}
