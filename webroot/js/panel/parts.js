/** The parts of the article, from headline to what does not belong to it; each goes to its place. */
import { partsOf } from '../editor/zones.js';
import { panels } from '../i18n/en-panels.js';
import { text } from '../i18n/en.js';
import { el } from '../ui/dom.js';
import { keepingFocus } from '../ui/focus.js';
import { beginning } from './excerpt.js';

const strings = panels.parts;

/** Parts shown at first, those that come with each wish for more, and UTF-16 units of each. */
const FIRST_ROWS = 100;
const NEXT_ROWS = 200;
const MOST_LETTERS = 110;

export class Parts {
  /**
   * @param {HTMLElement} element
   * @param {import('./panels.js').Desk} desk
   */
  constructor(element, desk) {
    this.element = element;
    this.desk = desk;
    this.most = FIRST_ROWS;
  }

  render() {
    const { state } = this.desk.view;
    const parts = partsOf(state);
    if (parts.length === 0) {
      this.element.replaceChildren(el('p', { class: 'nothing' }, strings.none));
      return;
    }
    const rows = parts.slice(0, this.most).map((part) => this.#row(part, state.doc));
    this.element.replaceChildren(el('ol', { class: 'parts' }, ...rows));
    if (parts.length > this.most) {
      const unfold = () => {
        this.most += NEXT_ROWS;
        keepingFocus(this.element, () => this.render());
      };
      this.element.append(el('button', { type: 'button', class: 'link', onclick: unfold }, text.more(Math.min(parts.length - this.most, NEXT_ROWS))));
    }
  }

  #row(part, doc) {
    const words = beginning(doc.sliceString(part.from, Math.min(part.to, part.from + 4 * MOST_LETTERS)), MOST_LETTERS);
    const go = () => this.desk.goToPlace(part);
    const button = el('button', { type: 'button', class: `row part ${part.type}`, onclick: go });
    button.append(el('small', {}, strings.names[part.type] ?? part.type), el('span', { class: 'words', dir: 'auto' }, words));
    return el('li', {}, button);
  }
}
