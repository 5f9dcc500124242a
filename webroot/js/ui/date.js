/** The date of the article: given by the author, else as the text tells it; what relative dates count from. */
import { text } from '../i18n/en.js';
import { day } from '../values.js';
import { byId } from './dom.js';

/**
 * @param {import('../store.js').Store} store reads `date`, `dateFound`, `empty`; writes `date`
 * @param {(date: ?string) => void} onChange the author gave another date, or took it back
 */
export function dateField(store, onChange) {
  const input = /** @type {HTMLInputElement} */ (byId('date'));
  input.addEventListener('change', () => {
    const date = input.value === '' ? null : input.value;
    if (date !== store.get().date) {
      store.set({ date });
      onChange(date);
    }
  });
  store.subscribe(['date', 'dateFound', 'empty'], ({ date, dateFound, empty }) => {
    if (input.value !== (date ?? '') && document.activeElement !== input) {
      input.value = date ?? '';
    }
    byId('date-found').textContent = date || empty ? '' : dateFound ? text.dateFound(day(dateFound)) : text.dateUnknown;
  });
}
