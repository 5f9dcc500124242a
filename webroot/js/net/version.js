/** Whether the server still has the version of the page that is shown. */

/**
 * @param {string} own the version that is shown
 * @param {typeof fetch} [send]
 * @returns {Promise<boolean>} false also when the server cannot be asked
 */
export async function isOutdated(own, send = (...request) => fetch(...request)) {
  try {
    const response = await send('/', { method: 'HEAD', cache: 'no-store' });
    const there = response.ok ? response.headers.get('lede-page') : null;
    return there !== null && there !== own;
  } catch {
    return false;
  }
}
