/** The types that were found, how often, and which of them are shown. */
import { text } from '../i18n/en.js';
import { LABELS, byLabel, labelClass, labelName } from '../labels.js';
import { byId, el } from '../ui/dom.js';
import { keep, recall } from '../ui/memory.js';
import { arrange } from './arrange.js';

/** @returns {Set<string>} the labels that were switched off last time */
export function rememberedHidden() {
  const known = new Set(LABELS);
  return new Set((recall('hidden') ?? '').split(',').filter((label) => known.has(label)));
}

/**
 * @param {import('../store.js').Store} store reads `counts`, reads and writes `hidden`
 * @param {HTMLElement} root carries one class for each label that is switched off
 */
export function legend(store, root) {
  const chips = new Map();
  const set = (hidden) => {
    store.set({ hidden });
    keep('hidden', [...hidden].join(','));
  };
  const toggle = (label) => {
    const hidden = new Set(store.get().hidden);
    if (!hidden.delete(label)) {
      hidden.add(label);
    }
    set(hidden);
  };
  byId('types-all').addEventListener('click', () => set(new Set()));
  byId('types-none').addEventListener('click', () => set(new Set([...LABELS, ...store.get().counts.keys()])));
  store.subscribe(['counts', 'hidden'], ({ counts, hidden }) => {
    const shown = [...counts.keys()].sort(byLabel);
    arrange(byId('chips'), shown.map((label) => chipOf(chips, label, toggle)));
    for (const label of shown) {
      update(chips.get(label), counts.get(label), !hidden.has(label));
    }
    for (const name of [...root.classList].filter((name) => name.startsWith('off-'))) {
      root.classList.remove(name);
    }
    root.classList.add(...[...hidden].map((label) => labelClass(label).replace('t-', 'off-')));
    byId('types-all').hidden = hidden.size === 0;
    byId('types-none').hidden = shown.length === 0;
  });
}

function chipOf(chips, label, toggle) {
  let chip = chips.get(label);
  if (!chip) {
    const attributes = { type: 'button', class: `chip ${labelClass(label)}`, title: text.meanings[label] ?? null };
    chip = el('button', { ...attributes, onclick: () => toggle(label) }, labelName(label), el('span', { class: 'n' }));
    chip.append(el('span', { class: 'hidden-text' }, text.mentionWord));
    chips.set(label, chip);
  }
  return chip;
}

function update(chip, count, shown) {
  chip.setAttribute('aria-pressed', String(shown));
  chip.querySelector('.n').textContent = String(count);
}
