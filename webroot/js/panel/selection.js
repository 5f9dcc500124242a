/**
 * What is selected, found again after the rows were made anew: names that first stood alone may now be one entity. Pure.
 *
 * @typedef {import('./group.js').Row} Row
 */

/**
 * @param {Row[]} rows as they are now
 * @param {?string} selected id of the row as it was
 * @param {?string} mark key of the mention that was gone to
 * @param {number} position of that mention in the row as it was
 * @returns {?{row: Row, position: number}} the row of that id, else the one that the mention is in now; null when both are gone
 */
export function findAgain(rows, selected, mark, position) {
  if (selected === null) {
    return null;
  }
  const row = rows.find(({ id }) => id === selected) ?? rows.find(({ keys }) => mark !== null && keys.includes(mark));
  if (!row) {
    return null;
  }
  const place = mark === null ? -1 : row.keys.indexOf(mark);
  return { row, position: place >= 0 ? place : Math.min(position, row.keys.length - 1) };
}
