/** The formats of the API that an article can be saved in, and asking for one. Knows no DOM. */
import { ask } from '../net/ask.js';
import { wellFormed } from '../text.js';

/** Every format and what its files end in. */
export const FORMATS = Object.freeze({
  json: 'json',
  html: 'html',
  csv: 'csv',
  jsonld: 'jsonld',
  tei: 'xml',
  conll: 'conll',
  conllu: 'conllu',
  brat: 'ann',
  displacy: 'displacy.json',
  doccano: 'jsonl',
  labelstudio: 'labelstudio.json',
  webanno: 'tsv',
  casjson: 'cas.json',
});

const LAYERS = ['mentions', 'entities', 'sentences', 'tokens', 'quotes', 'zones', 'relations'];

/** The server did not give the article; the message is for the reader. */
export class NotGiven extends Error {}

/**
 * @param {string} format a key of `FORMATS`
 * @param {{text: string, date: ?string, corrections: import('../correct/sent.js').Sent}} article
 * @param {string} noServer what to say when there is no answer
 * @returns {Promise<Blob>}
 * @throws {NotGiven}
 */
export async function saveAs(format, { text, date, corrections }, noServer) {
  const request = { text: wellFormed(text), date: date ?? undefined, ...corrections };
  const body = JSON.stringify(format === 'json' ? { ...request, layers: LAYERS } : request);
  const query = format === 'json' ? '' : `?format=${format}`;
  let response;
  try {
    response = await ask(`/api/v1/annotate${query}`, { type: 'application/json', body });
  } catch {
    throw new NotGiven(noServer);
  }
  if (!response.ok) {
    throw new NotGiven(await detailOf(response));
  }
  return response.blob();
}

/** What went wrong, as the server tells it. @param {Response} response */
export async function detailOf(response) {
  try {
    const { detail, title } = await response.json();
    return String(detail ?? title ?? response.status);
  } catch {
    return String(response.status);
  }
}
