/**
 * What this browser keeps: settings and the text. Every access may fail (private windows, full storage), and none of them
 * may break the page.
 */

const PREFIX = 'lede.';
/** A longer text is not kept, in UTF-16 units. */
export const KEPT_CHARS = 1_000_000;

/**
 * @param {string} key
 * @returns {?string}
 */
export function recall(key) {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

/**
 * @param {string} key
 * @param {string} value
 * @returns {boolean} whether it was kept
 */
export function keep(key, value) {
  try {
    if (value === '') {
      localStorage.removeItem(PREFIX + key);
    } else if (value.length > KEPT_CHARS) {
      return false;
    } else {
      localStorage.setItem(PREFIX + key, value);
    }
    return true;
  } catch {
    return false;
  }
}

/**
 * Keeps the text a moment after each change, and at once when the page is left.
 *
 * @param {() => string} text
 * @param {() => boolean} more keeps what belongs to the text
 * @param {(kept: boolean) => void} onKept
 * @returns {() => void} to be called after each change
 */
export function autosave(text, more, onKept) {
  let timer = null;
  const save = () => {
    if (timer !== null) {
      clearTimeout(timer);
      timer = null;
      onKept(keep('text', text()) && more());
    }
  };
  addEventListener('pagehide', save);
  document.addEventListener('visibilitychange', () => document.hidden && save());
  return () => {
    timer ??= setTimeout(save, 1000);
  };
}
