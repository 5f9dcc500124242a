/** A little map with one spot. */
import { fetchLand, landPath } from '../panel/land.js';
import { HEIGHT, WIDTH, project } from '../panel/equalearth.js';
import { draw } from './svg.js';

/** The part of the world that is shown, in units of the map: about as many as it has pixels. */
const SHOWN = { width: 270, height: 104 };

/**
 * @param {number} latitude
 * @param {number} longitude
 * @param {string} label
 * @returns {SVGElement}
 */
export function spotMap(latitude, longitude, label) {
  const { x, y } = project(longitude, latitude);
  const left = within(x - SHOWN.width / 2, WIDTH - SHOWN.width);
  const top = within(y - SHOWN.height / 2, HEIGHT - SHOWN.height);
  const viewBox = [left, top, SHOWN.width, SHOWN.height].map((n) => n.toFixed(1)).join(' ');
  const land = draw('path', { class: 'land', d: landPath(), 'stroke-width': 0.8 });
  if (landPath() === '') {
    void fetchLand().then(() => land.setAttribute('d', landPath()));
  }
  const spot = draw('circle', { class: 'dot', cx: x, cy: y, r: 4.5, 'stroke-width': 1.5 });
  return draw('svg', { viewBox, role: 'img', class: 'spot', 'aria-label': label }, land, spot);
}

const within = (value, most) => Math.max(0, Math.min(most, value));
