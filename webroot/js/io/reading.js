/**
 * Articles out of files and addresses. Plain text and Markdown stay in the browser; the server of the page reads the rest.
 *
 * @typedef {{text: string, date: ?string}} Article
 */
import { inout } from '../i18n/en-io.js';
import { ask as send } from '../net/ask.js';
import { NotGiven, detailOf } from './formats.js';
import { textOfMarkdown } from './plain.js';

const strings = inout.open;

/** A larger file is not read, in bytes. */
const MOST_BYTES = 8_000_000;

const TYPES = {
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'application/xhtml+xml',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** For the window in which a file is chosen. */
export const ACCEPTED = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.docx,.pdf';

/**
 * @param {File} file
 * @returns {Promise<Article>}
 * @throws {NotGiven} the message is for the reader
 */
export async function readFile(file) {
  const ending = /\.([a-z]+)$/iu.exec(file.name)?.[1].toLowerCase() ?? '';
  if (file.size > MOST_BYTES) {
    throw new NotGiven(strings.tooBig);
  }
  if (Object.hasOwn(TYPES, ending)) {
    return ask('/api/v1/extract', TYPES[ending], file);
  }
  if (!/^(txt|text|md|markdown|)$/u.test(ending)) {
    throw new NotGiven(strings.otherKind);
  }
  const text = await utf8(file);
  return { text: /^(md|markdown)$/u.test(ending) ? textOfMarkdown(text) : text.replace(/\r\n?/gu, '\n'), date: null };
}

/**
 * @param {string} url
 * @returns {Promise<Article>}
 * @throws {NotGiven}
 */
export const readAddress = (url) => ask('/api/v1/fetch', 'application/json', JSON.stringify({ url }));

async function ask(path, type, body) {
  let response;
  try {
    response = await send(path, { type, body });
  } catch {
    throw new NotGiven(inout.noServer);
  }
  if (!response.ok) {
    throw new NotGiven(await detailOf(response));
  }
  const { text, date } = await response.json();
  return { text, date: date ?? null };
}

async function utf8(file) {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
