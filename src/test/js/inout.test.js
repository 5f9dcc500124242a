import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anchorOf, find } from '../../../webroot/js/correct/anchor.js';
import { MOST_ENTRIES, bounded, forRequests, remember } from '../../../webroot/js/correct/dictionary.js';
import { knownAfter, knownIn } from '../../../webroot/js/correct/known.js';
import { dictionaryFile, readDictionary, restore, save } from '../../../webroot/js/correct/saved.js';
import { Corrections } from '../../../webroot/js/correct/verdicts.js';
import { pack, unpack } from '../../../webroot/js/io/codec.js';
import { fileName } from '../../../webroot/js/io/files.js';
import { FORMATS } from '../../../webroot/js/io/formats.js';
import { htmlOf } from '../../../webroot/js/io/html.js';
import { isShared, linkTo, sharedIn } from '../../../webroot/js/io/share.js';
import { inout } from '../../../webroot/js/i18n/en-io.js';
import { EditorState, Text } from '@codemirror/state';
import { randomChange, randomOf } from './support/random.js';

const TEXT = 'Okello spoke. The town heard Okello speak, \u{1F600} and Okello left.';
const span = (from, to, label) => ({ from, to, mention: { label } });

describe('an anchor', () => {
  it('finds its words among others that are the same, after the text has changed', () => {
    const anchor = anchorOf(TEXT, 29, 35);
    assert.equal(anchor.quote, 'Okello');
    const later = `Okello, Okello! ${TEXT.replace('left', 'went')}`;
    assert.deepEqual(find(later, anchor), { from: 45, to: 51, likeness: 51 });
    assert.deepEqual(find(TEXT, anchor), { from: 29, to: 35, likeness: 56 });
    assert.equal(find('Nothing of it.', anchor), null);
  });

  it('takes the nearest of places that are alike', () => {
    assert.deepEqual(find('x Okello x Okello x', { from: 10, quote: 'Okello', before: '', after: '' }), { from: 11, to: 17, likeness: 0 });
  });
});

describe('kept corrections', () => {
  const corrections = new Corrections()
    .put([{ from: 29, to: 35, label: 'ORG' }, { from: 0, to: 6, label: null }])
    .withGrouping({ joined: new Map([['a', 'b']]), apart: new Set(['PERSON:okello']) });

  it('come back as they were', () => {
    const { corrections: back, lost } = restore(JSON.parse(JSON.stringify(save(corrections, TEXT))), TEXT);
    assert.equal(lost, 0);
    assert.deepEqual(back.places, corrections.places);
    assert.deepEqual(back.grouping, corrections.grouping);
  });

  it('follow their words, the best fit first, and those without a place are counted', () => {
    const saved = save(corrections, TEXT);
    const { corrections: back, lost } = restore(saved, 'The town heard Okello speak, so what.');
    assert.deepEqual(back.places.map(({ from, label }) => [from, label]), [[15, 'ORG']]);
    assert.equal(lost, 1);
    assert.equal(restore(saved, 'Nothing.').lost, 2);
  });

  it('are refused where a field is wrong, with its path', () => {
    const wrong = (change) => {
      const saved = JSON.parse(JSON.stringify(save(corrections, TEXT)));
      change(saved);
      return () => restore(saved, TEXT);
    };
    const path = (expected) => (error) => error.path === expected;
    assert.throws(wrong((s) => (s.version = 2)), path('version'));
    assert.throws(wrong((s) => (s.verdicts[1].label = 'CAT')), path('verdicts[1].label'));
    assert.throws(wrong((s) => (s.verdicts[0].from = -1)), path('verdicts[0].from'));
    assert.throws(wrong((s) => (s.joined = [['a']])), path('joined[0]'));
    assert.throws(wrong((s) => (s.apart = 'x')), path('apart'));
    assert.throws(() => restore(null, TEXT), path(''));
  });
});

describe('the dictionary', () => {
  it('keeps names, not figures nor whole paragraphs, and the newest when it is full', () => {
    let words = remember(new Map(), 'Quds Force', 'ORG');
    words = remember(words, '12', 'CARDINAL');
    words = remember(words, 'x'.repeat(201), 'ORG');
    assert.deepEqual([...words.keys()], ['Quds Force']);
    for (let i = 0; i <= MOST_ENTRIES; i++) {
      words = remember(words, `Name ${i}`, i % 2 ? 'ORG' : null);
    }
    assert.equal(words.size, MOST_ENTRIES);
    assert.ok(!words.has('Quds Force'));
    assert.ok(forRequests(words).every((entry) => entry.label === 'ORG'));
    assert.equal(bounded(words), words);
  });

  it('is read as it was written, and as a request has it', () => {
    const words = remember(remember(new Map(), 'Quds Force', 'ORG'), 'Friday', null);
    assert.deepEqual(readDictionary(dictionaryFile(words)), words);
    const entries = [{ text: 'Quds', label: 'ORG' }];
    assert.deepEqual([...readDictionary(JSON.stringify(entries)).values()], [{ text: 'Quds', label: 'ORG', caseSensitive: false }]);
    assert.equal(readDictionary(JSON.stringify({ dictionary: entries })).size, 1);
  });

  it('is refused with the place and the reason', () => {
    const fault = (json) => {
      try {
        readDictionary(json);
      } catch (error) {
        return inout.dictionary.unreadable(error.path, error.why);
      }
      return null;
    };
    assert.match(fault('x'), /no JSON/u);
    assert.match(fault('{"kind":"other"}'), /another kind/u);
    assert.match(fault('{}'), /^entries is no list/u);
    assert.match(fault('[{"label":"ORG"}]'), /^entries\[0\]\.text is missing/u);
    assert.match(fault('[{"text":"a","label":"CAT"}]'), /^entries\[0\]\.label is not known/u);
    assert.match(fault(`[{"text":"${'a'.repeat(201)}","label":"ORG"}]`), /longer than 200/u);
    assert.match(fault(JSON.stringify(Array(1001).fill({ text: 'a', label: 'ORG' }))), /too many/u);
  });

  it('finds its words at the borders of words, and after a change what a fresh look finds', () => {
    const words = readDictionary('[{"text":"okello","label":"PERSON"},{"text":"Nairobi ","label":"GPE"}]'.replace('Nairobi ', 'Nairobi'));
    const places = (set) => {
      const all = [];
      for (const cursor = set.iter(); cursor.value; cursor.next()) {
        all.push([cursor.from, cursor.to, cursor.value.label]);
      }
      return all;
    };
    assert.deepEqual(places(knownIn(words, Text.of(['Okellos met Okello.']))), [[12, 18, 'PERSON']]);
    const random = randomOf(7);
    let state = EditorState.create({ doc: `${TEXT}\n${TEXT}` });
    let known = knownIn(words, state.doc);
    for (let i = 0; i < 400; i++) {
      const tr = state.update({ changes: randomChange(random, state.doc.length) });
      state = tr.state;
      known = knownAfter(known, words, tr.changes, state.doc).set;
      assert.deepEqual(places(known), places(knownIn(words, state.doc)), `step ${i}`);
    }
  });
});

describe('a link', () => {
  it('holds text, date and corrections', async () => {
    const corrections = new Corrections().put([{ from: 0, to: 6, label: 'ORG' }]);
    const link = await linkTo('https://example.org/?x#old', { text: TEXT, date: '2019-03-09', corrections });
    assert.ok(link.startsWith('https://example.org/?x#a='));
    const { hash } = new URL(link);
    assert.ok(isShared(hash) && !isShared('#b'));
    const shared = await sharedIn(hash);
    assert.equal(shared.text, TEXT);
    assert.equal(shared.date, '2019-03-09');
    assert.deepEqual(shared.corrections.places, corrections.places);
  });

  it('is refused when it is damaged, and when it unpacks to more than is good', async () => {
    await assert.rejects(sharedIn('#a=%%%'));
    await assert.rejects(sharedIn('#a=AAAA'));
    await assert.rejects(async () => sharedIn(`#a=${await pack('{"v":1,"text":5}')}`));
    await assert.rejects(async () => sharedIn(`#a=${await pack('{"v":1,"text":"a","date":"soon"}')}`));
    const bomb = await pack('a'.repeat(3_000_000));
    assert.ok(bomb.length < 6000);
    await assert.rejects(unpack(bomb, 1_000_000), /too much/u);
  });
});

describe('HTML of an article', () => {
  it('has a paragraph a line and marks that nest, with nothing of the text taken for markup', () => {
    const text = 'A <b> & "c"\n\nBank of England rose.';
    const start = text.indexOf('Bank');
    const spans = [span(2, 5, 'ORG'), span(start, start + 15, 'ORG'), span(start + 8, start + 15, 'GPE')];
    const mark = (label, title) => `<mark class="entity" data-type="${label}" title="${title}">`;
    assert.equal(
      htmlOf(text, spans),
      `<p>A ${mark('ORG', 'Organisation')}&lt;b&gt;</mark> &amp; &quot;c&quot;</p>\n` +
        `<p>${mark('ORG', 'Organisation')}Bank of ${mark('GPE', 'Place')}England</mark></mark> rose.</p>`,
    );
  });
});

describe('a file', () => {
  it('is called after the headline', () => {
    assert.equal(fileName('\n  Côte d\u2019Ivoire: “We won!”\nText', 'csv', 'article'), 'cote-d-ivoire-we-won.csv');
    assert.equal(fileName(' \n', 'json', 'article'), 'article.json');
    assert.ok(fileName('word '.repeat(50), 'txt', 'article').length < 70);
  });

  it('can be had in every format, each with a name and a meaning', () => {
    assert.deepEqual(Object.keys(FORMATS).sort(), Object.keys(inout.formats).sort());
  });
});
