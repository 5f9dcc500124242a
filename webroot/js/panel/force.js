/**
 * A layout by forces: nodes push each other away, links pull, the middle holds. The same graph always comes out the same. Pure.
 *
 * @typedef {{x: number, y: number}} Point
 */

const STEPS = 240;
const APART_STEPS = 80;

/** A name takes so much room below its node, in px. */
const NAME = { width: 84, height: 27 };
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Lays nodes out step by step, so that it can be done a little at a time.
 *
 * @param {number} size how many nodes
 * @param {{a: number, b: number, count: number}[]} links
 * @param {{width: number, height: number, margin: number}} sheet
 * @returns {Generator<void, Point[], void>} yields after each step; returns points inside the sheet
 */
export function* layout(size, links, sheet) {
  const length = Math.sqrt((sheet.width * sheet.height) / Math.max(1, size));
  const points = Array.from({ length: size }, (_, i) => {
    const radius = length * 0.6 * Math.sqrt(i + 0.5);
    return { x: radius * Math.cos(i * GOLDEN), y: radius * Math.sin(i * GOLDEN) };
  });
  for (let step = 0; step < STEPS; step++) {
    move(points, forces(points, links, length, sheet.width / sheet.height), length * 0.4 * (1 - step / STEPS));
    yield;
  }
  const fit = fitted(points, sheet);
  for (let step = 0; step < APART_STEPS; step++) {
    apart(fit, sheet);
    yield;
  }
  return fit;
}

function forces(points, links, length, shape) {
  const degrees = points.map((_, i) => links.filter(({ a, b }) => a === i || b === i).length);
  const sums = points.map(({ x, y }) => ({ x: -0.25 * x, y: -0.25 * shape * y }));
  const push = (a, b, size) => {
    const [dx, dy] = [points[a].x - points[b].x, points[a].y - points[b].y];
    const far = Math.max(1, Math.hypot(dx, dy));
    const force = size(far) / far;
    sums[a].x += dx * force;
    sums[a].y += dy * force;
    sums[b].x -= dx * force;
    sums[b].y -= dy * force;
  };
  points.forEach((_, a) => {
    for (let b = a + 1; b < points.length; b++) {
      push(a, b, (far) => (length * length) / far);
    }
  });
  for (const { a, b, count } of links) {
    push(a, b, (far) => (-far * far * Math.min(3, count)) / (length * Math.min(degrees[a], degrees[b])));
  }
  return sums;
}

function move(points, sums, most) {
  points.forEach((point, i) => {
    const size = Math.hypot(sums[i].x, sums[i].y);
    const share = size > most ? most / size : 1;
    point.x += sums[i].x * share;
    point.y += sums[i].y * share;
  });
}

/** Stretched to the sheet, no more than twice as much one way as the other. */
function fitted(points, { width, height, margin }) {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const across = (width - 2 * margin) / Math.max(1e-6, right - left);
  const down = (height - 2 * margin) / Math.max(1e-6, bottom - top);
  const [sx, sy] = [Math.min(across, 2 * down), Math.min(down, 2 * across)];
  return points.map(({ x, y }) => ({ x: width / 2 + sx * (x - (left + right) / 2), y: height / 2 + sy * (y - (top + bottom) / 2) }));
}

/** Moves nodes whose names would lie over each other, up and down more than sideways. */
function apart(points, { width, height, margin }) {
  points.forEach((p, i) => {
    for (const q of points.slice(i + 1)) {
      const across = NAME.width - Math.abs(p.x - q.x);
      const down = NAME.height - Math.abs(p.y - q.y);
      if (across > 0 && down > 0) {
        const up = p.y < q.y ? -1 : 1;
        const side = p.x < q.x ? -1 : 1;
        p.y += (up * down) / 3;
        q.y -= (up * down) / 3;
        p.x += (side * across) / 24;
        q.x -= (side * across) / 24;
      }
    }
  });
  for (const point of points) {
    point.x = Math.max(margin, Math.min(width - margin, point.x));
    point.y = Math.max(margin, Math.min(height - margin, point.y));
  }
}
