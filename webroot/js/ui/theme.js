/** Light, dark, or as the system has it. */
import { text } from '../i18n/en.js';
import { icon } from './dom.js';
import { keep } from './memory.js';

const THEMES = ['system', 'light', 'dark'];

/** @param {HTMLElement} button goes from one theme to the next */
export function themeButton(button) {
  const show = () => {
    const theme = document.documentElement.dataset.theme ?? 'system';
    button.replaceChildren(icon(theme));
    button.setAttribute('aria-label', text.theme[theme]);
    button.title = text.theme[theme];
  };
  button.addEventListener('click', () => {
    const now = THEMES.indexOf(document.documentElement.dataset.theme ?? 'system');
    const next = THEMES[(now + 1) % THEMES.length];
    document.documentElement.dataset.theme = next;
    keep('theme', next === 'system' ? '' : next);
    show();
  });
  show();
}
