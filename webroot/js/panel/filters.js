/** Which marks are shown: those at least so sure, or those of the chosen entity alone. Classes on the desk; no mark is built again. */
import { panels } from '../i18n/en-panels.js';
import { byId } from '../ui/dom.js';
import { keep, recall } from '../ui/memory.js';

const strings = panels.filters;

/** @returns {number} what was chosen last time, in tenths */
export function rememberedLeast() {
  const kept = Number(recall('least') ?? 0);
  return Number.isInteger(kept) && kept >= 0 && kept <= 9 ? kept : 0;
}

/**
 * @param {import('../store.js').Store} store reads and writes `least`, `only`, reads `selected`
 * @param {HTMLElement} desk carries `weak-0` up to below the least, and `only`
 * @param {() => void} onLeast rows and counts have to be made again
 */
export function filters(store, desk, onLeast) {
  const slider = /** @type {HTMLInputElement} */ (byId('least'));
  const only = byId('only');
  slider.addEventListener('input', () => {
    store.set({ least: slider.valueAsNumber });
    keep('least', slider.valueAsNumber > 0 ? slider.value : '');
    onLeast();
  });
  only.addEventListener('click', () => store.set({ only: !store.get().only }));
  const toggle = byId('filters-toggle');
  toggle.addEventListener('click', () => toggle.setAttribute('aria-expanded', String(toggle.getAttribute('aria-expanded') !== 'true')));
  store.subscribe(['least', 'only', 'selected'], ({ least, only: wanted, selected }) => {
    slider.value = String(least);
    slider.setAttribute('aria-valuetext', strings.least(least));
    byId('least-value').textContent = strings.least(least);
    for (let i = 0; i < 10; i++) {
      desk.classList.toggle(`weak-${i}`, i < least);
    }
    desk.classList.toggle('only', wanted && selected !== null);
    only.setAttribute('aria-pressed', String(wanted));
    toggle.classList.toggle('in-use', least > 0 || wanted);
  });
}
