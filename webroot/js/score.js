/** How sure a mention is, in tenths, as the filter has it. Pure. */

/**
 * @param {number} score from 0 to 1
 * @returns {number} whole tenths, from 0 to 9
 */
export const tenths = (score) => Math.max(0, Math.min(9, Math.floor(score * 10 + 1e-9)));
