/** Asking the API of the page's server; with the reader's key, where it wants one. */
import { Keyring } from './key.js';

/** Not there where modules are tested alone. */
const NOWHERE = { getItem: () => null, setItem() {}, removeItem() {} };

export const keyring = new Keyring(globalThis.sessionStorage ?? NOWHERE);

/**
 * Posts a request. Where the server wants a key, it is sent again when the reader has given one.
 *
 * @param {string} path
 * @param {{type: string, body: BodyInit, signal?: AbortSignal}} request
 * @returns {Promise<Response>}
 */
export async function ask(path, { type, body, signal }) {
  for (let sent = keyring.key; ; sent = keyring.key) {
    const headers = { 'content-type': type, ...(sent ? { authorization: `Bearer ${sent}` } : {}) };
    const response = await fetch(path, { method: 'POST', headers, body, signal });
    if (response.status !== 401) {
      return response;
    }
    keyring.refused(sent);
    if (sent === keyring.key) {
      await keyring.next();
      signal?.throwIfAborted();
    }
  }
}

/** Whether the server turns this page away for want of a key: a live socket is refused without a word. @param {string} url */
export async function isTurnedAway(url) {
  const sent = keyring.key;
  const response = await fetch(url, { headers: sent ? { authorization: `Bearer ${sent}` } : {} });
  if (response.status === 401) {
    keyring.refused(sent);
  }
  return response.status === 401;
}

/** What a live socket offers, to be let in. @returns {string[]} */
export const offers = () => (keyring.key ? ['lede', `lede.key.${keyring.key}`] : []);
