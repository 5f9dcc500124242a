/**
 * The names and figures of the article, by type. A row selects its entity: its marks stand out in the text, and two buttons
 * go from one to the next.
 *
 * @typedef {import('./group.js').Row} Row
 */
import { card } from '../i18n/en-card.js';
import { text } from '../i18n/en.js';
import { correcting } from '../i18n/en-correct.js';
import { LABELS, labelClass, labelName, labelPlural } from '../labels.js';
import { nameKey } from '../text.js';
import { byId, el, icon } from '../ui/dom.js';
import { keepingFocus } from '../ui/focus.js';
import { arrange } from './arrange.js';

/** Rows of one type shown at first, and those that come with each wish for more. */
const FIRST_ROWS = 40;
const NEXT_ROWS = 200;

export class EntityList {
  /**
   * @param {HTMLElement} element
   * @param {import('../store.js').Store} store reads `rows`, `hidden`, `selected` (row id), `position`, `empty`,
   *     `connection`
   * @param {{select: (row: Row) => void, step: (row: Row, direction: 1|-1) => void}} actions
   */
  constructor(element, store, actions) {
    this.element = element;
    this.actions = actions;
    /** @type {Map<string, HTMLElement>} */
    this.sections = new Map();
    /** @type {Map<string, HTMLElement>} */
    this.items = new Map();
    /** @type {Map<string, number>} how many rows of a label are shown, where they are more than at first */
    this.unfolded = new Map();
    store.subscribe(['rows', 'hidden', 'selected', 'position', 'empty', 'connection'], (state) => this.render(state));
    this.refresh = () => this.render(store.get());
  }

  render({ rows, hidden, selected, position, empty, connection }) {
    const byType = new Map();
    for (const row of rows) {
      if (!hidden.has(row.label)) {
        if (!byType.has(row.label)) {
          byType.set(row.label, []);
        }
        byType.get(row.label).push(row);
      }
    }
    const alive = new Set(rows.map((row) => row.id));
    for (const id of this.items.keys()) {
      if (!alive.has(id)) {
        this.items.delete(id);
      }
    }
    byId('entities-title').textContent = empty ? text.guide : text.entities;
    const sections = [...byType].map(([label, list]) => this.#section(label, list, selected, position));
    arrange(this.element, sections.length > 0 ? sections : [this.#nothing(rows, empty, connection)]);
  }

  #nothing(rows, empty, connection) {
    if (empty) {
      return guide();
    }
    const none = connection === 'tooLong' ? text.notRead : text.nothingFound;
    return el('p', { class: 'nothing' }, rows.length > 0 ? text.nothingLeft : none);
  }

  #section(label, rows, selected, position) {
    let section = this.sections.get(label);
    if (!section) {
      section = el('section', { class: labelClass(label) }, el('h3'), el('ul'));
      this.sections.set(label, section);
    }
    const [heading, list, more] = section.children;
    heading.replaceChildren(el('span', {}, labelPlural(label)), el('span', {}, String(rows.length)));
    const most = this.unfolded.get(label) ?? FIRST_ROWS;
    const shown = rows.filter((row, i) => i < most || row.id === selected);
    arrange(list, shown.map((row) => this.#item(row, row.id === selected, position)));
    more?.remove();
    if (rows.length > shown.length) {
      section.append(this.#moreButton(label, rows.length - shown.length));
    }
    return section;
  }

  #moreButton(label, count) {
    const unfold = () => {
      this.unfolded.set(label, (this.unfolded.get(label) ?? FIRST_ROWS) + NEXT_ROWS);
      keepingFocus(this.element, () => this.refresh());
    };
    return el('button', { type: 'button', class: 'link', onclick: unfold }, text.more(Math.min(count, NEXT_ROWS)));
  }

  #item(row, isSelected, position) {
    const about = aboutIt(row);
    const aliases = otherNames(row);
    const look = [row.name, about, aliases, row.keys.length, isSelected && position].join('\u0000');
    let item = this.items.get(row.id);
    if (!item) {
      item = el('li', {}, el('button', { type: 'button', class: 'row' }));
      this.items.set(row.id, item);
    }
    const button = /** @type {HTMLButtonElement} */ (item.firstElementChild);
    button.onclick = () => this.actions.select(row);
    if (item.dataset.look !== look) {
      item.dataset.look = look;
      button.setAttribute('aria-expanded', String(isSelected));
      button.replaceChildren(el('b', { dir: 'auto' }, row.name), ...howOften(row.keys.length));
      for (const line of [about, aliases].filter((words) => words !== '')) {
        button.append(el('small', { dir: 'auto' }, line));
      }
      item.querySelector('.stepper')?.remove();
    }
    if (isSelected) {
      this.#stepper(item, row, position);
    }
    return item;
  }

  #stepper(item, row, position) {
    let stepper = item.querySelector('.stepper');
    if (!stepper) {
      const button = (name, label) => el('button', { type: 'button', class: 'bare', 'aria-label': label }, icon(name));
      stepper = el('div', { class: 'stepper' });
      stepper.append(button('up', card.previous), el('span', {}, ''), button('down', card.next));
      item.append(stepper);
    }
    const [back, place, on] = stepper.children;
    back.onclick = () => this.actions.step(row, -1);
    on.onclick = () => this.actions.step(row, 1);
    place.textContent = text.place(position + 1, row.keys.length);
  }
}

function howOften(count) {
  return [
    el('span', { class: 'n', 'aria-hidden': 'true' }, text.times(count)),
    el('span', { class: 'hidden-text' }, text.mentions(count)),
  ];
}

/** What can be found, shown while there is nothing to read. */
function guide() {
  const list = el('dl', { class: 'guide' });
  for (const label of LABELS) {
    list.append(el('dt', { class: labelClass(label) }, labelName(label)), el('dd', {}, text.meanings[label]));
  }
  return list;
}

/** The role of a person, and how often a description such as "the minister" stands for the name. */
function aboutIt({ entity, mine }) {
  const count = entity?.references?.length ?? 0;
  return [entity?.title ?? '', count > 0 ? text.descriptions(count) : '', mine ? correcting.joined : ''].filter((part) => part !== '').join(' · ');
}

function otherNames(row) {
  const own = nameKey(row.name);
  return row.aliases.filter((alias) => nameKey(alias) !== own).join(' · ');
}
