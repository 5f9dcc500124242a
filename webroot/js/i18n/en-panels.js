/** What the panels beside the text say. */
import { count } from './en.js';

const plural = (n, one, many) => `${count(n)} ${n === 1 ? one : many}`;
const degrees = (n, above, below) => `${Math.abs(n).toFixed(1)}° ${n < 0 ? below : above}`;

export const panels = {
  timeline: {
    none: 'No day, month or year has been found yet.',
    relative: 'Words such as “yesterday” come in here once the date of the article is known.',
    times: (n) => plural(n, 'mention', 'mentions'),
  },
  map: {
    none: 'No place whose position is known has been found yet.',
    label: (n) => `Map with ${plural(n, 'place', 'places')}; the list below names them`,
    world: 'Whole world',
    near: 'Only these places',
    at: (latitude, longitude) => `${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}`,
  },
  parts: {
    none: 'No parts have been found yet.',
    names: {
      headline: 'Headline',
      byline: 'Byline',
      dateline: 'Dateline',
      paragraph: 'Paragraph',
      caption: 'Caption',
      boilerplate: 'Not part of the article',
    },
  },
};
