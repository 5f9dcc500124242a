/** Puts the words of the page's language into what stands in index.html. */
import { locale } from '../i18n/en.js';
import { shell } from '../i18n/en-shell.js';

/** The attribute that names some words, and the property they are put into. */
const PLACES = { say: 'textContent', 'say-label': 'ariaLabel', 'say-title': 'title' };

export function fillShell() {
  document.documentElement.lang = locale;
  for (const [name, property] of Object.entries(PLACES)) {
    for (const element of document.querySelectorAll(`[data-${name}]`)) {
      Object.assign(element, { [property]: shell[element.getAttribute(`data-${name}`) ?? ''] });
    }
  }
}
