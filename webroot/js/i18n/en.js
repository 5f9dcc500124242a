/** Every text the page shows that is not in index.html. One such module for each language. */

const number = new Intl.NumberFormat('en');

/** @param {number} n */
export const count = (n) => number.format(n);

const plural = (n, one, many) => `${count(n)} ${n === 1 ? one : many}`;

/** For each label: its name, its plural, and the short form that stands above a word too narrow for the name. */
export const labels = {
  PERSON: ['Person', 'People', 'Pers.'],
  TITLE: ['Title', 'Titles', 'Title'],
  NORP: ['Group', 'Groups', 'Group'],
  ORG: ['Organisation', 'Organisations', 'Org.'],
  GPE: ['Place', 'Places', 'Place'],
  LOC: ['Region', 'Regions', 'Reg.'],
  FAC: ['Site', 'Sites', 'Site'],
  PRODUCT: ['Product', 'Products', 'Prod.'],
  EVENT: ['Event', 'Events', 'Ev.'],
  WORK_OF_ART: ['Work', 'Works', 'Work'],
  LAW: ['Law', 'Laws', 'Law'],
  LANGUAGE: ['Language', 'Languages', 'Lang.'],
  DATE: ['Date', 'Dates', 'Date'],
  TIME: ['Time', 'Times', 'Time'],
  MONEY: ['Money', 'Money', 'Mon.'],
  PERCENT: ['Percent', 'Percentages', '%'],
  QUANTITY: ['Quantity', 'Quantities', 'Qty'],
  ORDINAL: ['Ordinal', 'Ordinals', 'Nth'],
  CARDINAL: ['Number', 'Numbers', 'No.'],
};

/** What each label stands for, in a few words. */
const meanings = {
  PERSON: 'People, also fictional ones',
  TITLE: 'Roles and titles of people',
  NORP: 'Nationalities, religious and political groups',
  ORG: 'Companies, agencies, institutions, teams',
  GPE: 'Countries, states, cities',
  LOC: 'Mountains, waters, regions',
  FAC: 'Buildings, airports, roads, bridges',
  PRODUCT: 'Things made: vehicles, devices, foods',
  EVENT: 'Named storms, wars, summits, matches',
  WORK_OF_ART: 'Books, songs, films, paintings',
  LAW: 'Laws, treaties, named court cases',
  LANGUAGE: 'Languages',
  DATE: 'Days, months, years, periods',
  TIME: 'Times shorter than a day',
  MONEY: 'Amounts of money',
  PERCENT: 'Percentages',
  QUANTITY: 'Measurements with a unit',
  ORDINAL: 'First, second, third',
  CARDINAL: 'Other numbers',
};

export const text = {
  meanings,
  editorLabel: 'Article',
  placeholder: 'Paste or type a news article here',
  words: (n) => plural(n, 'word', 'words'),
  mentions: (n) => plural(n, 'mention', 'mentions'),
  saved: 'Kept in this browser',
  notSaved: 'Not kept in this browser: no room',
  reading: (share) => (share > 0 && share < 1 ? `Reading… ${Math.round(share * 100)}%` : 'Reading…'),

  connection: {
    connecting: 'Connecting',
    live: 'Live',
    offline: 'Offline',
    tooLong: 'Too long',
  },
  offline: 'No connection. Your text is safe here; you can go on writing.',
  offlineLong: (seconds) => `No connection. Your text is safe here; you can go on writing. Next try in ${plural(seconds, 'second', 'seconds')}.`,
  back: 'Connected again.',
  tooLong: (have, limit) =>
    `This text has ${count(have)} characters; at most ${count(limit)} can be read. Nothing was sent.`,
  fault: (message) => `The server could not read this: ${message}`,
  retrying: 'The server is busy. Trying again.',
  retry: 'Try again',
  dismiss: 'Dismiss',

  theme: { system: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' },

  newMentions: (fresh, all) => `${plural(fresh, 'new mention', 'new mentions')}, ${count(all)} in all`,
  allMentions: (all) => `${plural(all, 'mention', 'mentions')} in all`,
  nothingFound: 'No names found yet.',
  notRead: 'This text is too long to be read.',
  entities: 'Names and figures',
  guide: 'What is marked',
  nothingLeft: 'All types are switched off.',
  noMention: 'There is no mention here.',
  at: (name, label, i, n) => `${name}, ${label}, ${count(i)} of ${count(n)}`,

  mentionWord: ' mentions',
  more: (n) => `Show ${count(n)} more`,
  times: (n) => `${count(n)}×`,
  place: (i, n) => `${count(i)} of ${count(n)}`,

  card: {
    sure: 'Sure',
    seen: 'Seen',
    also: 'Also',
    role: 'Role',
    value: 'Means',
    within: 'Within',
    holds: 'Holds',
    times: (i, n) => (n === 1 ? 'once' : `${count(n)} times, this is no. ${count(i)}`),
    percent: (score) => `${Math.floor(score * 100)}%`,
    unsure: 'not certain',
    pin: 'Pin',
    unpin: 'Unpin',
    previous: 'Previous mention',
    next: 'Next mention',
    close: 'Close',
  },

  sampleWords: (n) => `${count(n)} words`,
  samplesFailed: 'The sample articles could not be loaded.',
  find: {
    Find: 'Find in the article',
    next: 'Next',
    previous: 'Previous',
    all: 'All',
    'match case': 'Match case',
    regexp: 'Pattern',
    'by word': 'Whole words',
    replace: 'Replace',
    'replace all': 'Replace all',
    Replace: 'Replace with',
    close: 'Close',
  },
};
