/**
 * Every key of the page, for the table that `?` shows. Each part of the page keeps its own list.
 *
 * @typedef {{title: string, keys: {press: string[][], does: string}[]}} KeyGroup
 *   `press`: one or more ways to press, each the keys held together
 */
import { KEYS as correcting } from '../correct/keys.js';
import { text } from '../i18n/en.js';
import { inoutKeys } from '../i18n/en-io.js';
import { reading } from '../i18n/en-reading.js';

/** @type {KeyGroup[]} */
export const KEY_GROUPS = [
  {
    title: text.keys.reading,
    keys: [
      { press: [['Alt', '↓'], ['Alt', '↑']], does: text.keys.walk },
      { press: [['Alt', 'Enter']], does: text.keys.details },
      { press: [['Ctrl', 'F']], does: text.keys.find },
      { press: [['F6'], ['Shift', 'F6']], does: reading.regions },
      { press: [['?'], ['Ctrl', '/']], does: text.keys.keys },
      { press: [['Esc']], does: text.keys.close },
    ],
  },
  correcting,
  { title: inoutKeys.title, keys: [{ press: [['Alt', 'O']], does: inoutKeys.open }, { press: [['Alt', 'S']], does: inoutKeys.out }] },
];
