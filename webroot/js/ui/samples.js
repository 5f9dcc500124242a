/** Articles to try the page with. */
import { text } from '../i18n/en.js';
import { el } from './dom.js';

const FOLDER = '/data/samples';

/**
 * Fills the lists of samples; a list stays empty when the server cannot be asked.
 *
 * @param {HTMLElement[]} lists
 * @param {(text: string, date: string) => void} onChoose
 * @param {() => void} onFailure
 */
export async function sampleLists(lists, onChoose, onFailure) {
  try {
    const samples = await (await get(`${FOLDER}/index.json`)).json();
    const choose = async (sample) => {
      try {
        const article = await (await get(`${FOLDER}/${sample.id}.txt`)).text();
        onChoose(article.trimEnd(), sample.date);
      } catch {
        onFailure();
      }
    };
    for (const list of lists) {
      list.replaceChildren(...samples.map((sample) => item(sample, choose)));
    }
  } catch {
    onFailure();
  }
}

function item(sample, choose) {
  const button = el('button', { type: 'button', onclick: () => choose(sample) });
  button.append(el('b', {}, sample.title), el('small', {}, sample.place), el('small', {}, text.sampleWords(sample.words)));
  return el('li', {}, button);
}

async function get(url) {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url}: ${response.status}`);
  }
  return response;
}
