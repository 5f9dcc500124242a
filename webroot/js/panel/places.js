/**
 * Where the places of an article lie on the map, what part of the world is shown, and where their names fit. Pure.
 *
 * @typedef {import('./group.js').Row} Row
 * @typedef {{row: Row, x: number, y: number, latitude: number, longitude: number}} Place in units of the map
 * @typedef {{x: number, y: number, width: number, height: number}} Frame
 * @typedef {{place: Place, x: number, y: number, anchor: 'start'|'end'|'middle'}} Name
 */
import { HEIGHT, WIDTH, project } from './equalearth.js';

/** The smallest part of the map that is shown, and the room around what is, in units of the map. */
const LEAST = 260;
const AROUND = 60;

/** How wide a letter is, and how high a line, as shares of the size of the letters. */
const LETTER = 0.56;
const LINE = 1.1;

/** @type {Frame} */
export const WORLD = { x: 0, y: 0, width: WIDTH, height: HEIGHT };

/**
 * @param {Row[]} rows
 * @returns {Place[]} those whose coordinates are known, most often mentioned first
 */
export function placesOf(rows) {
  const places = [];
  for (const row of rows) {
    const { latitude, longitude } = row.entity?.link ?? {};
    if (isDegrees(latitude, 90) && isDegrees(longitude, 180)) {
      places.push({ row, latitude, longitude, ...project(longitude, latitude) });
    }
  }
  return places.sort((a, b) => b.row.keys.length - a.row.keys.length);
}

/**
 * @param {Place[]} places
 * @returns {Frame} the part of the map around them, of the shape of the whole
 */
export function frameOf(places) {
  if (places.length === 0) {
    return WORLD;
  }
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const wide = Math.max(right - left, (bottom - top) * (WIDTH / HEIGHT));
  const width = Math.min(WIDTH, Math.max(LEAST, wide * 1.3 + 2 * AROUND));
  const height = (width * HEIGHT) / WIDTH;
  const x = within((left + right - width) / 2, WIDTH - width);
  return { x, y: within((top + bottom - height) / 2, HEIGHT - height), width, height };
}

/**
 * @param {Place[]} places the first ones choose first
 * @param {Frame} frame
 * @param {number} size of the letters, in units of the map
 * @returns {Name[]} names that cover neither each other nor a dot; some places may have none
 */
export function namesOf(places, frame, size) {
  const taken = places.map(({ x, y }) => box(x - size * 0.35, y - size * 0.35, size * 0.7, size * 0.7));
  const names = [];
  for (const place of places) {
    const found = spots(place, size).find(({ area }) => isInside(area, frame) && !taken.some((other) => overlap(other, area)));
    if (found) {
      taken.push(found.area);
      names.push({ place, x: found.x, y: found.y, anchor: found.anchor });
    }
  }
  return names;
}

/** Right, left, above, below. @returns {{x: number, y: number, anchor: 'start'|'end'|'middle', area: object}[]} */
function spots({ row, x, y }, size) {
  const width = row.name.length * LETTER * size;
  const height = LINE * size;
  const gap = size * 0.6;
  return [
    { x: x + gap, y, anchor: 'start', area: box(x + gap, y - height / 2, width, height) },
    { x: x - gap, y, anchor: 'end', area: box(x - gap - width, y - height / 2, width, height) },
    { x, y: y - size, anchor: 'middle', area: box(x - width / 2, y - size - height / 2, width, height) },
    { x, y: y + size, anchor: 'middle', area: box(x - width / 2, y + size - height / 2, width, height) },
  ];
}

const box = (x, y, width, height) => ({ x, y, width, height });
const within = (value, most) => Math.max(0, Math.min(most, value));
const isDegrees = (value, most) => typeof value === 'number' && Math.abs(value) <= most;
const isInside = (a, b) => a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
const overlap = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
