/** What the card of a mention says. */
import { count } from './en.js';

const degrees = (n, above, below) => `${Math.abs(n).toFixed(1)}° ${n < 0 ? below : above}`;

export const card = {
  sure: 'Sure',
  seen: 'Seen',
  also: 'Also',
  role: 'Role',
  value: 'Means',
  relative: 'relative; the date of the article is not known',
  within: 'Within',
  holds: 'Holds',
  times: (i, n) => (n === 1 ? 'once' : `${count(n)} times, this is no. ${count(i)}`),
  percent: (score) => `${Math.floor(score * 100)}%`,
  unsure: 'not certain',
  why: 'Why',
  asking: '…',
  alone: 'No other type comes near.',
  second: (label, score) => `Highest score; next is ${label}${score ? `, ${score}` : ''}.`,
  agreed: (label, score) => `Agreed on over the whole article; read alone it is ${label}${score ? `, ${score}` : ''}.`,
  noName: 'no name',
  notTold: 'not known now',
  wikipedia: (name) => ['Wikipedia', `${name} in Wikipedia`],
  wikidata: (name) => ['Wikidata', `${name} in Wikidata`],
  spot: (name, latitude, longitude) => `${name} on the map: ${degrees(latitude, 'north', 'south')}, ${degrees(longitude, 'east', 'west')}`,
  pin: 'Pin',
  unpin: 'Unpin',
  previous: 'Previous mention',
  next: 'Next mention',
  close: 'Close',
};
