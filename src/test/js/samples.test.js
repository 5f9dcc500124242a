import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { countWords, isHeadline } from '../../../webroot/js/text.js';

const folder = new URL('../../../webroot/data/samples/', import.meta.url);
const samples = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8'));

describe('the sample articles', () => {
  for (const sample of samples) {
    it(`${sample.id} is as the list says`, () => {
      const lines = readFileSync(new URL(`${sample.id}.txt`, folder), 'utf8').split('\n');
      assert.equal(lines[0], sample.title);
      assert.ok(isHeadline(lines[0], true));
      assert.equal(countWords(lines), sample.words);
      assert.ok(lines[2].startsWith(sample.place.toUpperCase()));
      assert.match(sample.date, /^\d{4}-\d\d-\d\d$/);
    });
  }

  it('are five, one of them long', () => {
    assert.equal(samples.length, 5);
    assert.ok(samples.some((sample) => sample.words > 800));
  });
});
