/** Where the focus goes when what had it is built anew. */

const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/**
 * Runs something that replaces elements; if the focused one is gone after it, the one now in its place has the focus.
 *
 * @param {HTMLElement} root
 * @param {() => void} run
 */
export function keepingFocus(root, run) {
  if (!root.contains(document.activeElement)) {
    run();
    return;
  }
  const place = stops(root).indexOf(/** @type {HTMLElement} */ (document.activeElement));
  run();
  if (place >= 0 && !root.contains(document.activeElement)) {
    const now = stops(root);
    now[Math.min(place, now.length - 1)]?.focus({ preventScroll: true });
  }
}

/** @returns {HTMLElement[]} what can be focused, in the order of the page */
const stops = (root) => [.../** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll(STOPS))].filter((stop) => stop.checkVisibility());
