import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countWords, isHeadline, nameKey, wellFormed } from '../../../webroot/js/text.js';

describe('wellFormed', () => {
  it('replaces lone surrogates one by one and keeps pairs', () => {
    assert.equal(wellFormed('a\uD83D\u{1F600}\uDE00b'), 'a\uFFFD\u{1F600}\uFFFDb');
  });
});

describe('countWords', () => {
  it('counts what holds a letter or a digit', () => {
    assert.equal(countWords(['The F-16 flew — at 3.5 km.', '', '  ***  ', 'Größe'], 1), 7);
    assert.equal(countWords([]), 0);
  });

  it('takes no time over a long line without letters', () => {
    assert.equal(countWords(['-'.repeat(500_000)]), 0);
  });
});

describe('nameKey', () => {
  it('sees through case, space, apostrophes and the possessive', () => {
    assert.equal(nameKey('  NAIROBI\n'), nameKey('Nairobi'));
    assert.equal(nameKey('Côte  d’Ivoire'), nameKey("Côte d'Ivoire"));
    assert.equal(nameKey('Kenya’s'), nameKey('Kenya'));
    assert.equal(nameKey('cafe\u0301'), nameKey('café'));
  });
});

describe('isHeadline', () => {
  it('takes a short first line without a full stop, with text below', () => {
    assert.ok(isHeadline('Night ferry to Likoni returns', true));
    assert.ok(isHeadline('Who owns the river?', true));
    assert.ok(!isHeadline('Night ferry to Likoni returns', false));
    assert.ok(!isHeadline('The ferry sailed on Tuesday.', true));
    assert.ok(!isHeadline('“It is late.”', true));
    assert.ok(!isHeadline('a'.repeat(141), true));
    assert.ok(!isHeadline('  ', true));
  });
});
