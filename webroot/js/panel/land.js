/** The land of the map: one path, fetched when a map is first shown. */

let land = '';
let asked = null;

/** @returns {string} the path as far as it is there */
export const landPath = () => land;

/** @returns {Promise<void>} when it is there; without it dots and lists remain */
export function fetchLand() {
  asked ??= import('../../data/world.js').then(
    (world) => void (land = world.LAND),
    () => void (asked = null),
  );
  return asked;
}
