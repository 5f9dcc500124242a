/** The window in which an article is opened: from a file or from an address. Files may be dropped anywhere on the page, too. */
import { inout } from '../i18n/en-io.js';
import { el, icon } from '../ui/dom.js';
import { ACCEPTED, readAddress, readFile } from './reading.js';

const strings = inout.open;

/** @param {import('./page.js').Page} page @returns {() => void} opens it */
export function openDialog(page) {
  const said = el('p', { role: 'status', class: 'fine', id: 'open-said' });
  const file = /** @type {HTMLInputElement} */ (el('input', { type: 'file', id: 'open-file', accept: ACCEPTED, hidden: true, 'aria-label': strings.file }));
  const url = /** @type {HTMLInputElement} */ (el('input', { type: 'url', id: 'open-url', autocomplete: 'off', placeholder: 'https://', 'aria-describedby': 'open-about' }));
  const take = async (article) => {
    said.textContent = strings.working;
    try {
      const { text, date } = await article;
      page.open(text, date);
      dialog.close();
      page.tell(strings.opened, 'good');
    } catch (error) {
      said.textContent = strings.failed(/** @type {Error} */ (error).message);
    }
  };
  const choose = el('button', { type: 'button', id: 'open-choose', autofocus: true, onclick: () => file.click() }, strings.file);
  const form = el('form', { class: 'address' }, el('label', { for: 'open-url' }, strings.address), url, el('button', { type: 'submit' }, strings.get));
  const close = el('button', { type: 'button', class: 'bare', 'aria-label': strings.close, onclick: () => dialog.close() }, icon('close'));
  const head = el('div', { class: 'card-head' }, el('h2', { id: 'open-title' }, strings.title), close);
  const parts = [head, choose, el('p', { class: 'fine' }, strings.kinds), form, el('p', { class: 'fine', id: 'open-about' }, strings.about), said, file];
  const dialog = /** @type {HTMLDialogElement} */ (el('dialog', { class: 'window', id: 'open', 'aria-labelledby': 'open-title' }, ...parts));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void take(readAddress(url.value));
  });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) {
      void take(readFile(chosen));
    }
    file.value = '';
  });
  document.body.append(dialog);
  return () => {
    said.textContent = '';
    if (!dialog.open) {
      dialog.showModal();
    }
  };
}

/** @param {import('./page.js').Page} page */
export function dropFiles(page) {
  const isFile = (event) => [...(event.dataTransfer?.types ?? [])].includes('Files');
  addEventListener('dragover', (event) => isFile(event) && event.preventDefault());
  addEventListener(
    'drop',
    (event) => {
      const file = event.dataTransfer?.files[0];
      if (file) {
        event.preventDefault();
        event.stopPropagation();
        void openDropped(page, file);
      }
    },
    true,
  );
}

async function openDropped(page, file) {
  page.tell(strings.working, 'plain');
  try {
    const { text, date } = await readFile(file);
    page.open(text, date);
    page.tell(strings.opened, 'good');
  } catch (error) {
    page.tell(strings.failed(/** @type {Error} */ (error).message));
  }
}
