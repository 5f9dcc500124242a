/** F6 goes round the parts of the page: the text or the article to read, what was found, the head. Shift goes the other way. */
import { byId } from './dom.js';

/** @param {import('@codemirror/view').EditorView} view */
export function regionKeys(view) {
  const regions = [
    { element: byId('editor'), enter: () => view.contentDOM },
    { element: byId('read'), enter: () => byId('read') },
    { element: byId('panel'), enter: () => firstOf(byId('panel-body')) ?? byId('panel-toggle') },
    { element: /** @type {HTMLElement} */ (document.querySelector('.masthead')), enter: () => byId('samples-button') },
  ];
  addEventListener('keydown', (event) => {
    if (event.key === 'F6' && !event.altKey && !event.ctrlKey && !event.metaKey && document.querySelector('dialog[open]') === null) {
      event.preventDefault();
      const there = regions.filter(({ element }) => element.checkVisibility());
      const at = there.findIndex(({ element }) => element.contains(document.activeElement));
      const next = event.shiftKey ? (at < 0 ? 0 : at) - 1 : at + 1;
      there[(next + there.length) % there.length].enter().focus();
    }
  });
}

/** @returns {?HTMLElement} the tab that is chosen, where it can be seen */
function firstOf(panel) {
  const tab = /** @type {?HTMLElement} */ (panel.querySelector('[role="tab"][aria-selected="true"]'));
  return tab?.checkVisibility() ? tab : null;
}
