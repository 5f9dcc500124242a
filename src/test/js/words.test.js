import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ChangeSet, Text } from '@codemirror/state';
import { newWords } from '../../../webroot/js/editor/words.js';
import { countWords } from '../../../webroot/js/text.js';
import { randomChange, randomOf } from './support/random.js';

describe('newWords', () => {
  it('counts as if the whole text had been counted again', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = randomOf(seed);
      let doc = Text.of(['Amina Okello met the press in Nairobi', '', 'and then in Lagos, at 10 p.m.']);
      let words = countWords(doc.iterLines());
      for (let i = 0; i < 10; i++) {
        const changes = ChangeSet.of(randomChange(random, doc.length), doc.length);
        const after = changes.apply(doc);
        words += newWords(changes, doc, after);
        doc = after;
        assert.equal(words, countWords(doc.iterLines()), `seed ${seed}`);
      }
    }
  });
});
