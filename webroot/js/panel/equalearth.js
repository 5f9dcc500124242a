/** The Equal Earth projection (Šavrič, Patterson, Jenny 2018) onto the ground of the map of the page. Pure. */

const A1 = 1.340264;
const A2 = -0.081106;
const A3 = 0.000893;
const A4 = 0.003796;
const M = Math.sqrt(3) / 2;
const RADIANS = Math.PI / 180;

/** The map ends here, in degrees: Antarctica is left out. */
const NORTH = 84;
const SOUTH = -57;

/** In the units of the drawing. */
export const WIDTH = 1800;
const SCALE = WIDTH / 2 / plane(180, 0).x;
const TOP = plane(0, NORTH).y;
export const HEIGHT = Math.ceil(SCALE * (TOP - plane(0, SOUTH).y));

/**
 * @param {number} longitude in degrees, -180 to 180
 * @param {number} latitude in degrees, -90 to 90
 * @returns {{x: number, y: number}} from the left and from the top of the drawing; outside of it beyond its edges
 */
export function project(longitude, latitude) {
  const { x, y } = plane(longitude, latitude);
  return { x: WIDTH / 2 + SCALE * x, y: SCALE * (TOP - y) };
}

function plane(longitude, latitude) {
  const t = Math.asin(M * Math.sin(latitude * RADIANS));
  const t2 = t * t;
  const t6 = t2 * t2 * t2;
  const x = (longitude * RADIANS * Math.cos(t)) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
  return { x, y: t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)) };
}
