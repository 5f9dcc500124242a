/** The keys of correcting: while marks are corrected a letter gives a type, with Shift everywhere the same words stand. Pure. */
import { correctingKeys as does } from '../i18n/en-correct.js';
import { labelName } from '../labels.js';

/**
 * @typedef {{name: 'give'|'accept'|'reject'|'forget'|'split'|'merge'|'next'|'back'|'end'|'start', label?: string,
 *   direction?: 1|-1, all: boolean}} Command
 */

/** The letter of each label. */
export const LETTERS = Object.freeze({
  PERSON: 'P',
  ORG: 'O',
  GPE: 'L',
  DATE: 'D',
  NORP: 'G',
  EVENT: 'E',
  LOC: 'R',
  FAC: 'S',
  TITLE: 'J',
  PRODUCT: 'K',
  WORK_OF_ART: 'W',
  LAW: 'A',
  LANGUAGE: 'U',
  TIME: 'T',
  MONEY: 'M',
  PERCENT: 'C',
  QUANTITY: 'Q',
  ORDINAL: 'H',
  CARDINAL: 'N',
});

const LABEL_OF = new Map(Object.entries(LETTERS).map(([label, letter]) => [letter, label]));

/** @type {Record<string, Command['name']>} */
const NAMES = { Enter: 'accept', Delete: 'reject', Backspace: 'reject', X: 'reject', F: 'forget', B: 'split', I: 'merge', ' ': 'next' };

/**
 * @param {{key: string, code?: string, shiftKey: boolean, altKey: boolean, ctrlKey: boolean, metaKey: boolean}} event
 * @returns {?Command} what a key asks for while marks are corrected
 */
export function commandOf({ key, code = '', shiftKey, altKey, ctrlKey, metaKey }) {
  if (ctrlKey || metaKey) {
    return null;
  }
  if (altKey) {
    const direction = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : null;
    return direction && { name: shiftKey ? 'start' : 'end', direction, all: false };
  }
  const letter = letterOf(key, code);
  const label = letter && LABEL_OF.get(letter);
  if (label) {
    return { name: 'give', label, all: shiftKey };
  }
  const name = NAMES[letter ?? key];
  return name ? { name: name === 'next' && shiftKey ? 'back' : name, all: shiftKey } : null;
}

/** The letter on the key, also on keyboards whose letters are not Latin. */
function letterOf(key, code) {
  if (/^[a-z]$/iu.test(key)) {
    return key.toUpperCase();
  }
  return key.length === 1 && /^\p{L}$/u.test(key) && /^Key[A-Z]$/u.test(code) ? code.slice(3) : null;
}

/** For the table of all keys. */
export const KEYS = {
  title: does.title,
  keys: [
    { press: [['F2']], does: does.toggle },
    { press: [['Alt', 'M']], does: does.menu },
    ...Object.entries(LETTERS).map(([label, letter]) => ({ press: [[letter]], does: does.give(labelName(label)) })),
    { press: [['Shift']], does: does.all },
    { press: [['Enter']], does: does.accept },
    { press: [['Delete'], ['X']], does: does.reject },
    { press: [['F']], does: does.forget },
    { press: [['Space'], ['Shift', 'Space']], does: does.next },
    { press: [['Alt', '→'], ['Alt', '←']], does: does.end },
    { press: [['Alt', 'Shift', '→'], ['Alt', 'Shift', '←']], does: does.start },
    { press: [['B']], does: does.split },
    { press: [['I']], does: does.merge },
    { press: [['Ctrl', 'Z'], ['Ctrl', 'Shift', 'Z']], does: does.undo },
  ],
};
