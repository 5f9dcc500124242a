/** The menu for saving and sharing. */
import { correctionsFor } from '../correct/sent.js';
import { correctionsField } from '../correct/state.js';
import { spansOf } from '../editor/spans.js';
import { inout as strings } from '../i18n/en-io.js';
import { byId, el } from '../ui/dom.js';
import { download, fileName } from './files.js';
import { FORMATS, saveAs } from './formats.js';
import { htmlOf } from './html.js';
import { LONGEST_LINK, linkTo } from './share.js';

/**
 * @param {import('./page.js').Page} page
 * @param {() => void} openDictionary
 */
export function outMenu(page, openDictionary) {
  const menu = byId('out-menu');
  const item = (run, [name, about = ''], id) => {
    const attributes = { type: 'button', id, onclick: () => (menu.hidePopover(), run()) };
    return el('li', {}, el('button', attributes, el('b', {}, name), about && el('small', {}, about)));
  };
  const formats = Object.keys(FORMATS).map((format) => item(() => save(page, format), strings.formats[format], `save-${format}`));
  menu.append(
    el('ul', { class: 'plain-list' }, item(() => copyHtml(page), [strings.copyHtml], 'copy-html'), item(() => share(page), [strings.shareLink], 'copy-link')),
    el('ul', { class: 'plain-list' }, item(openDictionary, [strings.dictionary.open], 'open-dictionary')),
    el('h2', {}, strings.formatsTitle),
    el('ul', { class: 'plain-list grid' }, item(() => savePlain(page), strings.plain, 'save-text'), ...formats),
    el('p', { class: 'fine' }, strings.note),
  );
  menu.querySelector('button')?.setAttribute('autofocus', '');
  menu.addEventListener('keydown', (event) => walk(menu, event));
}

async function save(page, format) {
  const text = page.text();
  if (text.trim() === '') {
    page.tell(strings.nothing);
    return;
  }
  page.tell(strings.saving, 'plain');
  try {
    const blob = await saveAs(format, { text, date: page.date(), corrections: correctionsFor(page.view.state, page.entities()) }, strings.noServer);
    const name = fileName(text, FORMATS[format], strings.fileName);
    download(blob, name);
    page.tell(strings.saved(name), 'good');
  } catch (error) {
    page.tell(strings.notSaved(/** @type {Error} */ (error).message));
  }
}

function savePlain(page) {
  const name = fileName(page.text(), 'txt', strings.fileName);
  download(new Blob([page.text()], { type: 'text/plain;charset=utf-8' }), name);
  page.tell(strings.saved(name), 'good');
}

async function copyHtml(page) {
  const text = page.text();
  const html = htmlOf(text, spansOf(page.view.state).filter((span) => !page.isHidden(span)));
  const item = { 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([text], { type: 'text/plain' }) };
  await copy(page, () => navigator.clipboard.write([new ClipboardItem(item)]), strings.copied);
}

async function share(page) {
  const article = { text: page.text(), date: page.date(), corrections: page.view.state.field(correctionsField) };
  const link = await linkTo(location.href, article);
  if (link.length > LONGEST_LINK) {
    page.tell(strings.shareTooLong(link.length, LONGEST_LINK));
  } else {
    await copy(page, () => navigator.clipboard.writeText(link), strings.shared(link.length));
  }
}

async function copy(page, write, sentence) {
  try {
    await write();
    page.tell(sentence, 'good');
  } catch {
    page.tell(strings.notCopied);
  }
}

/** The arrow keys go from line to line. */
function walk(menu, event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const buttons = [...menu.querySelectorAll('button')];
  const at = buttons.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
  if (step) {
    buttons[(at + step + buttons.length) % buttons.length].focus();
    event.preventDefault();
  }
}
