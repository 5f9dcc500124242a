/** The dates of the article in their own order; each goes to its place in the text. */
import { spansOf } from '../editor/spans.js';
import { panels } from '../i18n/en-panels.js';
import { text } from '../i18n/en.js';
import { labelClass } from '../labels.js';
import { tenths } from '../score.js';
import { readable } from '../values.js';
import { el } from '../ui/dom.js';
import { keepingFocus } from '../ui/focus.js';
import { excerpt } from './excerpt.js';
import { momentsOf } from './moments.js';

const strings = panels.timeline;

/** Dates shown at first, and mentions of each. */
const FIRST_ROWS = 60;
const FIRST_MENTIONS = 6;

/** Rows that come with each wish for more. */
const NEXT_ROWS = 200;

export class Timeline {
  /**
   * @param {HTMLElement} element
   * @param {import('./panels.js').Desk} desk
   */
  constructor(element, desk) {
    this.element = element;
    this.desk = desk;
    this.most = FIRST_ROWS;
    /** @type {Map<string, number>} how many mentions of a value are shown, where they are more than at first */
    this.unfolded = new Map();
  }

  render() {
    const { state } = this.desk.view;
    const { date, dateFound, hidden, least } = this.desk.store.get();
    const moments = momentsOf(spansOf(state).filter(({ mention }) => !hidden.has(mention.label) && tenths(mention.score) >= least));
    const children = moments.length === 0 ? [el('p', { class: 'nothing' }, strings.none)] : [this.#list(moments, state.doc)];
    if ((date ?? dateFound) === null && state.doc.length > 0) {
      children.push(el('p', { class: 'fine' }, strings.relative));
    }
    this.element.replaceChildren(...children);
  }

  #list(moments, doc) {
    const list = el('ol', { class: 'timeline' });
    let year = '';
    for (const moment of moments.slice(0, this.most)) {
      if (moment.year !== year) {
        year = moment.year;
        list.append(el('li', { class: 'year' }, el('h3', {}, year)));
      }
      const most = this.unfolded.get(moment.value) ?? FIRST_MENTIONS;
      const times = moment.spans.slice(0, most).map((span) => this.#row(span, doc));
      if (moment.spans.length > most) {
        times.push(this.#more(moment.spans.length - most, () => this.unfolded.set(moment.value, most + NEXT_ROWS)));
      }
      const when = moment.value === year ? null : el('time', {}, readable(moment.label, moment.value));
      list.append(el('li', { class: labelClass(moment.label) }, when, ...times));
    }
    if (moments.length > this.most) {
      list.append(el('li', {}, this.#more(moments.length - this.most, () => (this.most += NEXT_ROWS))));
    }
    return list;
  }

  #more(count, unfold) {
    const onclick = () => {
      unfold();
      keepingFocus(this.element, () => this.render());
    };
    return el('button', { type: 'button', class: 'link', onclick }, text.more(Math.min(count, NEXT_ROWS)));
  }

  #row(span, doc) {
    const line = doc.lineAt(span.from);
    const [before, words, after] = excerpt(line.text, span.from - line.from, Math.min(line.to, span.to) - line.from);
    const go = () => this.desk.goToSpan(span.key);
    return el('button', { type: 'button', class: 'row place', dir: 'auto', onclick: go }, before, el('b', {}, words), after);
  }
}
