/** The author's dictionary in a window of its own: look, forget, save, add from a file. Every change can be undone. */
import { replaceWords } from '../correct/actions.js';
import { bounded, without } from '../correct/dictionary.js';
import { Unreadable, dictionaryFile, readDictionary } from '../correct/saved.js';
import { correctionsField } from '../correct/state.js';
import { inout } from '../i18n/en-io.js';
import { labelClass, labelName } from '../labels.js';
import { el, icon } from '../ui/dom.js';
import { download } from './files.js';

const strings = inout.dictionary;

/** A larger file is not read, in bytes. */
const MOST_BYTES = 1_000_000;

/** @param {import('./page.js').Page} page @returns {() => void} opens it */
export function dictionaryDialog(page) {
  const words = () => page.view.state.field(correctionsField).words;
  const change = (next) => {
    page.view.dispatch(replaceWords(page.view.state, next));
    render();
  };
  const list = el('ul', { class: 'words' });
  const size = el('p', { role: 'status' });
  const input = /** @type {HTMLInputElement} */ (el('input', { type: 'file', accept: '.json,application/json', id: 'dictionary-file', hidden: true, 'aria-label': strings.import }));
  const save = () => download(new Blob([dictionaryFile(words())], { type: 'application/json' }), strings.file);
  const button = (id, label, run) => el('button', { type: 'button', class: 'small', id, onclick: run }, label);
  const close = el('button', { type: 'button', class: 'bare', 'aria-label': strings.close, onclick: () => dialog.close() }, icon('close'));
  const dialog = /** @type {HTMLDialogElement} */ (
    el(
      'dialog',
      { class: 'window', id: 'dictionary', 'aria-labelledby': 'dictionary-title' },
      el('div', { class: 'card-head' }, el('h2', { id: 'dictionary-title' }, strings.title), close),
      el('p', { class: 'fine' }, strings.about),
      size,
      list,
      el('div', { class: 'buttons' }, button('dictionary-export', strings.export, save), button('dictionary-import', strings.import, () => input.click()), input),
    )
  );
  const render = () => {
    const entries = [...words()].reverse();
    size.textContent = entries.length === 0 ? strings.empty : strings.size(entries.length);
    list.replaceChildren(...entries.map(([key, entry]) => line(entry, () => change(without(words(), key)))));
  };
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    if (file) {
      size.textContent = await add(file, words(), change);
    }
    input.value = '';
  });
  document.body.append(dialog);
  return () => {
    render();
    dialog.showModal();
  };
}

/** @returns {Promise<string>} what to say of it */
async function add(file, words, change) {
  if (file.size > MOST_BYTES) {
    return strings.tooBig;
  }
  try {
    const read = readDictionary(await file.text());
    change(bounded(new Map([...words, ...read])));
    return strings.imported(read.size);
  } catch (error) {
    return error instanceof Unreadable ? strings.unreadable(error.path, error.why) : strings.unreadable('', 'noJson');
  }
}

function line({ text, label }, forget) {
  const type = el('span', { class: label ? labelClass(label) : 'nobody' }, label ? labelName(label) : strings.none);
  const button = el('button', { type: 'button', class: 'bare', 'aria-label': strings.remove(text), onclick: forget }, icon('close'));
  return el('li', {}, el('b', { dir: 'auto' }, text), type, button);
}
