/**
 * Who said what: one row for each quote of the article, which goes to its place in the text.
 *
 * @typedef {import('../net/protocol.js').Quote} Quote
 * @typedef {{quote: Quote, who: ?string, label: string}} Said `who`: null where the text does not say; `label` of the speaker
 */
import { text } from '../i18n/en.js';
import { labelClass } from '../labels.js';
import { byId, el } from '../ui/dom.js';
import { keepingFocus } from '../ui/focus.js';
import { arrange } from './arrange.js';

/** Rows shown at first, those that come with each wish for more, and letters of each; the text has the rest. */
const FIRST_ROWS = 40;
const NEXT_ROWS = 200;
const MOST_LETTERS = 180;

/**
 * @param {import('../net/answers.js').Findings} findings
 * @returns {Said[]} in the order of the text
 */
export function saidIn({ quotes, entities }) {
  const speakers = new Map(entities.map((entity) => [entity.id, entity]));
  return quotes.map((quote) => {
    const entity = quote.speaker ? speakers.get(quote.speaker) : null;
    return { quote, who: entity?.name ?? quote.speakerText ?? null, label: entity?.label ?? 'OTHER' };
  });
}

/**
 * @param {import('../store.js').Store} store reads `quotes`
 * @param {(said: Said) => void} goTo
 */
export function quoteList(store, goTo) {
  let shown = FIRST_ROWS;
  const render = ({ quotes }) => {
    byId('quotes-none').hidden = quotes.length > 0;
    const rows = quotes.slice(0, shown).map((said) => row(said, goTo));
    arrange(byId('quotes'), rows);
    const more = byId('quotes-more');
    more.hidden = quotes.length <= shown;
    more.textContent = text.more(Math.min(quotes.length - shown, NEXT_ROWS));
  };
  byId('quotes-more').addEventListener('click', () => {
    shown += NEXT_ROWS;
    keepingFocus(byId('quotes-section'), () => render(store.get()));
  });
  store.subscribe(['quotes'], render);
}

function row(said, goTo) {
  const { quote, who, label } = said;
  const button = el('button', { type: 'button', class: `row said ${labelClass(label)}`, onclick: () => goTo(said) });
  button.append(el('b', { dir: 'auto', class: who ? null : 'nobody' }, who ?? text.nobody));
  if (!who) {
    button.append(el('small', {}, text.reasons[quote.reason] ?? text.reasons.unsaid));
  }
  button.append(el(quote.direct ? 'q' : 'span', { dir: 'auto', class: 'words' }, shortened(quote.text)));
  return el('li', {}, button);
}

/** The words without the marks around them, cut where they are many. */
function shortened(words) {
  const bare = words.trim().replace(/^["'“”„‘«‹]+|["'”’»›]+$/gu, '').replace(/\s+/gu, ' ');
  return bare.length > MOST_LETTERS ? `${bare.slice(0, MOST_LETTERS).replace(/\s+\S*$/u, '')}…` : bare;
}
