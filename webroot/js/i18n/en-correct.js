/** What the page says about correcting marks. */
import { count } from './en.js';

const plural = (n, one, many) => `${count(n)} ${n === 1 ? one : many}`;

export const correcting = {
  mode: 'Correct',
  modeTitle: 'Correct marks by single keys (F2)',
  modeHint: 'Correcting: letters give types, Enter accepts, Delete says it is no name, Space goes on, Escape ends',
  modeOn: 'Correcting. Letters give types, Enter accepts, Delete says it is no name, Space goes on, Escape ends.',
  modeOff: 'Writing.',
  menu: 'Correct',
  types: 'Type',
  more: 'More types',
  accept: 'Right',
  reject: 'No name',
  forget: 'Take back',
  startOut: 'Take in the word before',
  startIn: 'Leave out the first word',
  endIn: 'Leave out the last word',
  endOut: 'Take in the word after',
  all: (n, words) => `All ${count(n)} “${words}”`,
  sameAs: 'Same as',
  choose: 'choose…',
  join: 'Merge',
  split: 'Somebody else',
  splitTitle: 'A mention of its own, not one of these others',
  inCard: 'Correct',
  mine: 'marked by you',
  known: 'from your dictionary',
  joined: 'grouped by you',
  label: (label) => `${label}, marked by you`,

  nothing: 'Select words or go to a mention first.',
  noRange: 'A mark takes words of one paragraph, at most 500 characters.',
  gave: (words, label, n) => `“${words}” is marked as ${label}${n > 1 ? `, ${plural(n, 'place', 'places')}` : ''}.`,
  rejected: (words, n) => `“${words}” is no name${n > 1 ? `, ${plural(n, 'place', 'places')}` : ''}.`,
  forgot: (words) => `What you said of “${words}” is taken back.`,
  moved: (words) => `The mark now holds “${words}”.`,
  splitOff: (words) => `“${words}” is an entity of its own.`,
  joinedWith: (name, into) => `“${name}” is the same as “${into}”.`,
  full: 'There are too many corrections in this article.',
  unchanged: 'There is nothing to change.',
  lost: (n) => `${plural(n, 'correction', 'corrections')} could not be put back: the words are gone.`,
  unreadable: 'The corrections kept in this browser cannot be read. The marks are those of the server.',
};

/** The keys, for the table that `?` shows. */
export const correctingKeys = {
  title: 'Correcting',
  toggle: 'Correct marks by single keys, or stop',
  menu: 'Go to the menu for the selected words or the mention at the caret',
  give: (label) => `Mark as ${label}`,
  all: 'With a letter, Enter or Delete: everywhere these words stand',
  accept: 'It is right; go on to the next',
  reject: 'It is no name; go on to the next',
  forget: 'Take back what you said',
  next: 'Next mention, previous mention',
  end: 'Take in a word at the end, leave one out',
  start: 'Leave a word out at the start, take one in',
  split: 'It is somebody else',
  merge: 'It is the same as another',
  undo: 'Undo, redo: text and corrections',
};
