/** Every text the page shows that is not in index.html. One such module for each language. */

export const locale = 'en-GB';

const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });

/** @param {number} n */
export const count = (n) => number.format(n);

const plural = (n, one, many) => `${count(n)} ${n === 1 ? one : many}`;

const PERIODS = { Y: ['year', 'years'], M: ['month', 'months'], W: ['week', 'weeks'], D: ['day', 'days'], H: ['hour', 'hours'], S: ['second', 'seconds'] };
const CLOCK_PERIODS = { ...PERIODS, M: ['minute', 'minutes'] };
const SEASONS = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter', Q1: 'first quarter', Q2: 'second quarter', Q3: 'third quarter', Q4: 'fourth quarter', H1: 'first half', H2: 'second half' };
const REFERENCES = { PAST_REF: 'some time ago', PRESENT_REF: 'now', FUTURE_REF: 'some time from now' };

/** Values of TIMEX3 that are no single day, in words. */
export const units = {
  /** @param {string} value @returns {?string} */
  span(value) {
    const period = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/u.exec(value);
    if (period) {
      return plural(Number(period[2]), .../** @type {[string, string]} */ ((period[1] ? CLOCK_PERIODS : PERIODS)[period[3]]));
    }
    const [, week] = /^\d{4}-W(\d{2})$/u.exec(value) ?? [];
    const [, decade] = /^(\d{3})X?$/u.exec(value) ?? [];
    const [, year, season] = /^(\d{4})-([A-Z][A-Z0-9])$/u.exec(value) ?? [];
    if (week) {
      return `week ${Number(week)} of ${value.slice(0, 4)}`;
    }
    if (decade) {
      return `the ${decade}0s`;
    }
    return year && SEASONS[season] ? `${SEASONS[season]} of ${year}` : (REFERENCES[value] ?? null);
  },
};

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
  PRONOUN: ['Pronoun', 'Pronouns', 'Pron.'],
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
    locked: 'Key needed',
  },
  offline: 'No connection. Your text is safe here; you can go on writing.',
  offlineLong: (seconds) => `No connection. Your text is safe here; you can go on writing. Next try in ${plural(seconds, 'second', 'seconds')}.`,
  key: {
    label: 'Key of the server',
    needed: 'This server reads for those who have a key. Your text is safe here.',
    unknown: 'The server does not know this key. Your text is safe here.',
    noKey: 'A key has 16 to 200 letters, digits or the signs . _ ~ -',
    use: 'Use it',
  },
  back: 'Connected again.',
  tooLong: (have, limit) =>
    `This text has ${count(have)} characters; at most ${count(limit)} can be read. Nothing was sent.`,
  fault: (message) => `The server could not read this: ${message}`,
  retrying: 'The server is busy. Trying again.',
  newerPage: 'The server has a newer version of this page. Your text stays in this browser.',
  misunderstood: 'This page and the server do not understand each other; they may be of different versions. Your text stays in this browser.',
  reload: 'Reload the page',
  notReloaded: 'This browser has no room to keep the text. Save it as a file, then reload the page.',
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
  descriptions: (n) => plural(n, 'description', 'descriptions'),
  nobody: 'Nobody named',
  reasons: {
    unsaid: 'the text does not say who speaks',
    unnamed: 'somebody without a name',
    unresolved: 'it is not clear who is meant',
    left_out: 'the speaker is left out',
  },
  dateFound: (date) => `found in the text: ${date}`,
  dateUnknown: 'not known, so “yesterday” stays relative',
  more: (n) => `Show ${count(n)} more`,
  times: (n) => `${count(n)}×`,
  place: (i, n) => `${count(i)} of ${count(n)}`,

  keys: {
    reading: 'Reading',
    walk: 'Next mention, previous mention',
    details: 'Details of the mention at the caret',
    find: 'Find in the article',
    keys: 'All keys',
    close: 'Close what is open',
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
