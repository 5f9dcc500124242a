/**
 * Makes webroot/data/world.js, the map of the page, from the countries of Natural Earth 1:110m (public domain) as they come in
 * the npm package world-atlas 2.0.2:
 *
 *   npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
 *   node src/data/world/make_world.mjs package/countries-110m.json > webroot/data/world.js
 */
import { readFileSync } from 'node:fs';
import { project } from '../../../webroot/js/panel/equalearth.js';

/** Too far south for the map. */
const LEFT_OUT = new Set(['Antarctica']);

const topology = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const arcs = topology.arcs.map(absolute);
const countries = topology.objects.countries.geometries.filter(({ properties }) => !LEFT_OUT.has(properties.name));
const rings = countries.flatMap(polygons).flat();
const path = rings.map(ringOf).flatMap(parts).map(drawn).join('');

console.log('/** Land, one outline a country. Made by src/data/world/make_world.mjs from Natural Earth (public domain): do not edit. */');
console.log(`export const LAND =\n  '${path}';`);

/** The points of an arc in degrees. */
function absolute(arc) {
  const { scale, translate } = topology.transform;
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

function polygons({ type, arcs: lists }) {
  return type === 'Polygon' ? [lists] : lists;
}

function ringOf(indexes) {
  return indexes.flatMap((i) => {
    const points = i < 0 ? arcs[~i].toReversed() : arcs[i];
    return points.slice(0, -1);
  });
}

/** A ring that crosses the edge of the map is cut there, and what lies beyond appears on the other side. */
function parts(ring) {
  const whole = unwrapped(ring);
  return [-360, 0, 360]
    .map((shift) => whole.map(([x, y]) => [x + shift, y]))
    .map((points) => cut(cut(points, (x) => x + 180), (x) => 180 - x))
    .filter((points) => points.length > 2);
}

function unwrapped(ring) {
  let shift = 0;
  return ring.map(([x, y], i) => {
    const step = i === 0 ? 0 : x - ring[i - 1][0];
    shift += step > 180 ? -360 : step < -180 ? 360 : 0;
    return [x + shift, y];
  });
}

/** Keeps what lies where `inside` is not below zero (Sutherland and Hodgman). */
function cut(points, inside) {
  return points.flatMap((point, i) => {
    const before = points.at(i - 1);
    const [a, b] = [inside(before[0]), inside(point[0])];
    const share = a / (a - b);
    const edge = [before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])];
    return a < 0 === b < 0 ? (b < 0 ? [] : [point]) : b < 0 ? [edge] : [edge, point];
  });
}

/** In whole units of the drawing, each point told from the one before. */
function drawn(points) {
  const places = points.map(([x, y]) => project(x, y)).map(({ x, y }) => [Math.round(x), Math.round(y)]);
  const kept = places.filter(([x, y], i) => i === 0 || x !== places[i - 1][0] || y !== places[i - 1][1]);
  if (kept.length < 3) {
    return '';
  }
  const steps = kept.slice(1).map(([x, y], i) => [x - kept[i][0], y - kept[i][1]]);
  return `M${pair(kept[0])}l${steps.map(pair).join(' ').replaceAll(' -', '-')}z`;
}

function pair([x, y]) {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
