/** The places of the article on a map; below it they are a list, which the keyboard and screen readers use. */
import { panels } from '../i18n/en-panels.js';
import { text } from '../i18n/en.js';
import { labelClass } from '../labels.js';
import { el } from '../ui/dom.js';
import { draw } from '../ui/svg.js';
import { fetchLand, landPath } from './land.js';
import { WORLD, frameOf, namesOf, placesOf } from './places.js';

const strings = panels.map;

/** Places drawn, and listed: those most often mentioned. */
const MOST_PLACES = 60;

/** Sizes on screen, in px, and how wide the map is there, more or less. */
const LETTERS = 12;
const DOT = 4;
const ON_SCREEN = 350;

export class WorldMap {
  /**
   * @param {HTMLElement} element
   * @param {import('./panels.js').Desk} desk
   */
  constructor(element, desk) {
    this.element = element;
    this.desk = desk;
    this.whole = false;
    this.frame = el('div', { class: 'map' });
    this.zoom = el('button', { type: 'button', class: 'small', onclick: () => this.#toggle() });
    this.list = el('ul', {});
  }

  render() {
    const { rows, hidden, selected } = this.desk.store.get();
    const places = placesOf(rows.filter((row) => !hidden.has(row.label))).slice(0, MOST_PLACES);
    if (places.length === 0) {
      this.element.replaceChildren(el('p', { class: 'nothing' }, strings.none));
      return;
    }
    if (landPath() === '') {
      void fetchLand().then(() => landPath() && this.render());
    }
    this.zoom.textContent = this.whole ? strings.near : strings.world;
    this.frame.replaceChildren(this.#drawing(places, selected));
    this.list.replaceChildren(...places.map((place) => this.#row(place, place.row.id === selected)));
    if (this.frame.parentNode !== this.element) {
      this.element.replaceChildren(this.frame, this.zoom, this.list);
    }
  }

  #toggle() {
    this.whole = !this.whole;
    this.render();
  }

  #drawing(places, selected) {
    const frame = this.whole ? WORLD : frameOf(places);
    const unit = frame.width / ON_SCREEN;
    const viewBox = [frame.x, frame.y, frame.width, frame.height].map((n) => n.toFixed(1)).join(' ');
    const svg = draw('svg', { viewBox, role: 'img', 'aria-label': strings.label(places.length) });
    svg.append(draw('path', { class: 'land', d: landPath(), 'stroke-width': unit * 0.8 }));
    for (const place of places.toReversed()) {
      svg.append(this.#dot(place, unit, place.row.id === selected));
    }
    for (const { place, x, y, anchor } of namesOf(places, frame, LETTERS * unit)) {
      const attributes = { x, y, 'text-anchor': anchor, 'dominant-baseline': 'central', 'font-size': LETTERS * unit, 'stroke-width': unit * 3 };
      svg.append(draw('text', attributes, place.row.name));
    }
    return svg;
  }

  #dot({ row, x, y }, unit, isSelected) {
    const look = `dot ${labelClass(row.label)}${isSelected ? ' on' : ''}`;
    const r = unit * (isSelected ? DOT * 1.5 : DOT);
    return draw('circle', { class: look, cx: x, cy: y, r, 'stroke-width': unit * 1.5, onclick: () => this.desk.select(row) }, draw('title', {}, row.name));
  }

  #row({ row, latitude, longitude }, isSelected) {
    const button = el('button', { type: 'button', class: `row ${labelClass(row.label)}`, 'aria-pressed': String(isSelected), onclick: () => this.desk.select(row) });
    button.append(el('b', { dir: 'auto' }, row.name), el('span', { class: 'n' }, text.times(row.keys.length)));
    button.append(el('small', {}, strings.at(latitude, longitude)));
    return el('li', {}, button);
  }
}
