import assert from 'node:assert/strict';
import test from 'node:test';
import { HEIGHT, WIDTH, project } from '../../../webroot/js/panel/equalearth.js';
import { beginning, excerpt } from '../../../webroot/js/panel/excerpt.js';
import { momentsOf, startOf } from '../../../webroot/js/panel/moments.js';
import { WORLD, frameOf, namesOf, placesOf } from '../../../webroot/js/panel/places.js';

const span = (text, value, label = 'DATE', from = 0) => ({ key: text, from, to: from + text.length, generation: 1, mention: { id: text, start: from, end: from + text.length, text, label, score: 1, value } });

test('begins each date on the calendar where it begins', () => {
  const starts = {
    '2019-03-08': '2019-03-08',
    '2019-03': '2019-03',
    2019: '2019',
    '2019-03-08T12:00': '2019-03-08T12:00',
    '2019-W01': '2018-12-31',
    '2021-W01': '2021-01-04',
    '2019-SU': '2019-06',
    '2019-Q4': '2019-10',
    199: '1990',
    '199X': '1990',
    '19XX': '1900',
    '2019-03-04/2019-03-08': '2019-03-04',
  };
  for (const [value, start] of Object.entries(starts)) {
    assert.equal(startOf(value), start, value);
  }
});

test('leaves out what is no place on the calendar', () => {
  for (const value of ['P3D', 'PT2H', 'T12:00', 'PRESENT_REF', '']) {
    assert.equal(startOf(value), null, value);
  }
});

test('lists each date once, in its order, a year before its days', () => {
  const spans = [span('Friday', '2019-03-08'), span('2019', '2019'), span('1973', '1973'), span('8 March', '2019-03-08'), span('three', '3', 'CARDINAL'), span('ago', null)];
  const moments = momentsOf(spans);
  assert.deepEqual(moments.map(({ value }) => value), ['1973', '2019', '2019-03-08']);
  assert.deepEqual(moments[2].spans.map(({ key }) => key), ['Friday', '8 March']);
  assert.equal(moments[2].year, '2019');
});

test('cuts an excerpt between words', () => {
  const line = `${'alpha '.repeat(20)}on Friday${' omega'.repeat(30)}`;
  const from = line.indexOf('Friday');
  const [before, words, after] = excerpt(line, from, from + 6);
  assert.match(before, /^…(?:alpha )+on $/u);
  assert.equal(words, 'Friday');
  assert.match(after, /^(?: omega)+…$/u);
  assert.deepEqual(excerpt('On Friday it rained.', 3, 9), ['On ', 'Friday', ' it rained.']);
  assert.equal(beginning('One two three four', 9), 'One two…');
  assert.equal(beginning('One two', 9), 'One two');
});

test('puts the middle of the map where latitude and longitude are none, and the edges at the sides', () => {
  assert.equal(project(0, 0).x, WIDTH / 2);
  assert.ok(Math.abs(project(180, 0).x - WIDTH) < 1e-9);
  assert.ok(Math.abs(project(-180, 0).x) < 1e-9);
  assert.ok(project(0, 84).y < 1e-9 && project(0, -57).y <= HEIGHT);
  assert.ok(project(0, 10).y < project(0, 0).y);
});

const row = (name, latitude, longitude, count = 1) => ({ id: name, label: 'GPE', name, aliases: [], keys: Array(count).fill('m'), entity: { id: name, label: 'GPE', name, aliases: [], mentions: [], link: { latitude, longitude } } });

test('places what has coordinates, most often mentioned first', () => {
  const rows = [row('Accra', 5.6, -0.2), row('Lagos', 6.5, 3.4, 5), row('Nowhere', undefined, undefined), row('Wrong', 123, 0), { ...row('Own', 0, 0), entity: null }];
  assert.deepEqual(placesOf(rows).map((place) => place.row.name), ['Lagos', 'Accra']);
});

test('shows no more of the world than needed, and never beyond it', () => {
  assert.equal(frameOf([]), WORLD);
  const near = frameOf(placesOf([row('Accra', 5.6, -0.2), row('Lagos', 6.5, 3.4)]));
  assert.ok(near.width < WIDTH / 4);
  for (const places of [[row('Suva', -18.1, 178.4)], [row('Suva', -18.1, 178.4), row('Lima', -12, -77)], [row('Alert', 82.5, -62.3)]]) {
    const frame = frameOf(placesOf(places));
    assert.ok(frame.x >= 0 && frame.y >= 0 && frame.x + frame.width <= WIDTH + 1e-9 && frame.y + frame.height <= HEIGHT + 1e-9);
    for (const { x, y } of placesOf(places)) {
      assert.ok(x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height);
    }
  }
});

test('lays no name over another', () => {
  const places = placesOf([row('Accra', 5.6, -0.2, 9), row('Tema', 5.7, 0, 5), row('Lomé', 6.1, 1.2, 3), row('Accra East', 5.6, -0.19, 2)]);
  const frame = frameOf(places);
  const names = namesOf(places, frame, 9);
  assert.equal(names[0].place.row.name, 'Accra');
  const areas = names.map(({ place, x, y, anchor }) => {
    const width = place.row.name.length * 9 * 0.56;
    return { left: anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2, width, y };
  });
  areas.forEach((a, i) => areas.slice(i + 1).forEach((b) => assert.ok(Math.abs(a.y - b.y) >= 9 || a.left + a.width <= b.left || b.left + b.width <= a.left)));
});
