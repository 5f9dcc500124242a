/** Asks for the key of the server, in the line below the header; the article stays as it is. */
import { text } from '../i18n/en.js';
import { el } from './dom.js';

const strings = text.key;

/**
 * @param {import('./notice.js').Notice} notice
 * @param {import('../net/key.js').Keyring} keyring
 * @param {() => void} onKey
 * @returns {(refused: boolean) => void} asks; `refused`: the key that was given is not known
 */
export function keyForm(notice, keyring, onKey) {
  return (refused) => {
    if (notice.kind === 'key' && !refused) {
      return;
    }
    const field = /** @type {HTMLInputElement} */ (el('input', { type: 'password', id: 'key', autocomplete: 'off', 'aria-label': strings.label }));
    const form = el('form', { class: 'key-form' }, field, el('button', { type: 'submit', class: 'small' }, strings.use));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (keyring.give(field.value.trim())) {
        notice.hide('key');
        onKey();
      } else {
        notice.say(strings.noKey);
        field.focus();
      }
    });
    notice.show('key', refused ? strings.unknown : strings.needed, { content: form });
  };
}
