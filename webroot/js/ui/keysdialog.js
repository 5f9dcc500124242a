/** All keys of the page in a window, from one table. */
import { reading as strings } from '../i18n/en-reading.js';
import { byId, el, icon } from './dom.js';
import { KEY_GROUPS } from './keys.js';

export function keysDialog() {
  const close = el('button', { type: 'button', class: 'bare', 'aria-label': strings.close, onclick: () => dialog.close() }, icon('close'));
  const head = el('div', { class: 'card-head' }, el('h2', { id: 'keys-title' }, strings.keysTitle), close);
  const body = el('div', { class: 'key-groups', tabindex: '0', role: 'group', 'aria-labelledby': 'keys-title' }, ...KEY_GROUPS.map(groupOf));
  const dialog = /** @type {HTMLDialogElement} */ (el('dialog', { class: 'window keys-window', id: 'keys', 'aria-labelledby': 'keys-title' }, head, body));
  document.body.append(dialog);
  const open = () => dialog.open || dialog.showModal();
  byId('keys-button').addEventListener('click', open);
  addEventListener('keydown', (event) => {
    const asked = event.key === '?' && !event.ctrlKey && !event.metaKey && !isWriting(event.target);
    if (asked || ((event.ctrlKey || event.metaKey) && event.key === '/')) {
      event.preventDefault();
      open();
    }
  });
}

/** Where `?` is a character like any other. */
function isWriting(target) {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

function groupOf({ title, keys }) {
  const list = el('dl', {});
  for (const { press, does } of keys) {
    const ways = press.map((together) => el('span', { class: 'way' }, ...together.map((key) => el('kbd', {}, strings.keyNames[key] ?? key))));
    list.append(el('dt', {}, ...ways.flatMap((way, i) => (i > 0 ? [strings.or, way] : [way]))), el('dd', {}, does));
  }
  return el('section', {}, el('h3', {}, title), list);
}
