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

/** A long text takes a while to be written, so it is written when nothing else is going on; at the latest after two seconds. */
const whenIdle = (run) => (window.requestIdleCallback ? requestIdleCallback(run, { timeout: 2000 }) : run());

/**
 * Keeps the text a moment after each change, and at once when the page is left.
 *
 * @param {() => string} text
 * @param {() => boolean} more keeps what belongs to the text
 * @param {(kept: boolean) => void} onKept
 * @returns {{later: () => void, now: () => boolean}} `later`: to be called after each change; `now`: false when it was not kept
 */
export function autosave(text, more, onKept) {
  let timer = null;
  const now = () => {
    clearTimeout(timer);
    timer = null;
    const kept = keep('text', text()) && more();
    onKept(kept);
    return kept;
  };
  const save = () => timer !== null && now();
  addEventListener('pagehide', save);
  document.addEventListener('visibilitychange', () => document.hidden && save());
  return {
    later() {
      timer ??= setTimeout(() => whenIdle(save), 1000);
    },
    now,
  };
}
