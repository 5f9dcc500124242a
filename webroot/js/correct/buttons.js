/**
 * The buttons of the menu for correcting. Each tells `act` a command; whether it goes for all places is added there.
 *
 * @typedef {(command: Omit<import('./keys.js').Command, 'all'>) => void} Act
 */
import { correcting as strings } from '../i18n/en-correct.js';
import { LABELS, labelClass, labelName } from '../labels.js';
import { el } from '../ui/dom.js';
import { LETTERS } from './keys.js';

/** These types come first; the others are behind a button. */
const FIRST = ['PERSON', 'ORG', 'GPE', 'DATE', 'NORP', 'EVENT'];

/**
 * @param {Act} act
 * @param {() => void} onUnfold
 * @returns {HTMLElement[]} the row of the first types, and the row of the others
 */
export function typeRows(act, onUnfold) {
  const rest = LABELS.filter((label) => !FIRST.includes(label));
  const row = el('div', { class: 'types', id: 'marker-rest', hidden: true }, ...rest.map((label) => typeButton(label, act)));
  const attributes = { type: 'button', class: 'small', 'aria-expanded': 'false', 'aria-controls': 'marker-rest' };
  const more = el('button', attributes, strings.more);
  more.addEventListener('click', () => {
    row.hidden = !row.hidden;
    more.setAttribute('aria-expanded', String(!row.hidden));
    onUnfold();
  });
  return [el('div', { class: 'types' }, ...FIRST.map((label) => typeButton(label, act)), more), row];
}

/**
 * @param {Act} act
 * @param {import('./keys.js').Command['name']} name
 * @param {string} label
 * @param {?string} [key]
 */
export function actButton(act, name, label, key = null) {
  const attributes = { type: 'button', class: 'small', 'data-act': name, 'aria-keyshortcuts': key, onclick: () => act({ name }) };
  return el('button', attributes, label, key && el('kbd', { 'aria-hidden': 'true' }, key));
}

/** @param {Act} act */
export function borderButtons(act) {
  const button = (sign, label, name, direction) => {
    const attributes = { type: 'button', class: 'small', 'aria-label': label, title: label, onclick: () => act({ name, direction }) };
    return el('button', attributes, sign);
  };
  return [
    button('⇤', strings.startOut, 'start', -1),
    button('↦', strings.startIn, 'start', 1),
    button('↤', strings.endIn, 'end', -1),
    button('⇥', strings.endOut, 'end', 1),
  ];
}

function typeButton(label, act) {
  const attributes = { type: 'button', class: `give ${labelClass(label)}`, 'data-label': label, 'aria-keyshortcuts': LETTERS[label] };
  const give = () => act({ name: 'give', label });
  return el('button', { ...attributes, onclick: give }, labelName(label), el('kbd', { 'aria-hidden': 'true' }, LETTERS[label]));
}
