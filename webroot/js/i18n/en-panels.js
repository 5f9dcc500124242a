/** What the panels beside the text say. */
import { count } from './en.js';

const plural = (n, one, many) => `${count(n)} ${n === 1 ? one : many}`;
const degrees = (n, above, below) => `${Math.abs(n).toFixed(1)}° ${n < 0 ? below : above}`;

/** Parts of speech of Universal Dependencies. */
const POS = { ADJ: 'adjective', ADP: 'preposition', ADV: 'adverb', AUX: 'auxiliary', CCONJ: 'conjunction', DET: 'determiner', INTJ: 'interjection', NOUN: 'noun', NUM: 'numeral', PART: 'particle', PRON: 'pronoun', PROPN: 'name', PUNCT: 'punctuation', SCONJ: 'subjunction', SYM: 'symbol', VERB: 'verb', X: 'other' };

/** Relations of Universal Dependencies; those with a part after a colon fall back on the part before it. */
const RELATIONS = {
  root: 'root',
  nsubj: 'subject',
  'nsubj:pass': 'passive subject',
  csubj: 'clause as subject',
  obj: 'object',
  iobj: 'indirect object',
  obl: 'adjunct',
  'obl:agent': 'agent',
  ccomp: 'clause as object',
  xcomp: 'open complement',
  advcl: 'adverbial clause',
  acl: 'clause on a noun',
  'acl:relcl': 'relative clause',
  advmod: 'adverb',
  amod: 'adjective',
  nummod: 'number',
  nmod: 'noun modifier',
  'nmod:poss': 'possessor',
  appos: 'apposition',
  compound: 'part of a compound',
  flat: 'part of a name',
  fixed: 'part of a fixed phrase',
  goeswith: 'other half',
  det: 'determiner',
  case: 'preposition',
  mark: 'subordinator',
  cc: 'conjunction',
  conj: 'coordinate',
  cop: 'copula',
  aux: 'auxiliary',
  'aux:pass': 'passive auxiliary',
  expl: 'expletive',
  parataxis: 'side remark',
  discourse: 'discourse word',
  vocative: 'address',
  list: 'list item',
  dislocated: 'dislocated part',
  orphan: 'remnant',
  reparandum: 'false start',
  dep: 'dependant',
  punct: 'punctuation',
};

export const panels = {
  filters: {
    least: (tenths) => (tenths === 0 ? 'all marks' : `at least ${tenths * 10}% sure`),
  },
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
  graph: {
    none: 'No two names stand in one sentence yet.',
    label: (n) => `Graph of ${plural(n, 'name', 'names')}; the table below has the same`,
    table: 'Names that stand in one sentence',
    columns: ['Name', 'With', 'Sentences'],
    times: (n) => count(n),
    go: (a, b, n) => `${a} and ${b} in ${plural(n, 'sentence', 'sentences')}: go to the first`,
  },
  sentence: {
    none: 'Put the caret into a sentence.',
    tooLong: 'This sentence is too long to be drawn.',
    failed: 'The server could not read this sentence.',
    drawing: 'Which word hangs on which; the table below has the same',
    table: 'The words of the sentence',
    columns: ['Word', 'Part of speech', 'Base form', 'Is the', 'Of'],
    pos: (code) => POS[code] ?? code.toLowerCase(),
    relation: (code) => RELATIONS[code] ?? RELATIONS[code.split(':')[0]] ?? code,
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
