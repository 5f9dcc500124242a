import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LABELS, byLabel, gapLabel, labelClass, labelName } from '../../../webroot/js/labels.js';
import { countLabels, rowsOf } from '../../../webroot/js/panel/group.js';

const span = (id, text, label, from = Number(id.slice(1))) => ({
  key: `1:${id}`,
  from,
  to: from + text.length,
  generation: 1,
  mention: { id, text, label, score: 1, start: from, end: from + text.length },
});

describe('rowsOf', () => {
  it('puts mentions of one name and label together, people first, often named ones first', () => {
    const spans = [span('m1', 'Lagos', 'GPE'), span('m2', 'Okello', 'PERSON'), span('m3', 'Accra', 'GPE'), span('m4', 'ACCRA', 'GPE')];
    const rows = rowsOf(spans, []);
    assert.deepEqual(rows.map((row) => [row.name, row.keys]), [
      ['Okello', ['1:m2']],
      ['Accra', ['1:m3', '1:m4']],
      ['Lagos', ['1:m1']],
    ]);
  });

  it('rather shows a name as it stands in a sentence than in capitals', () => {
    assert.equal(rowsOf([span('m1', 'MOMBASA', 'GPE'), span('m2', 'Mombasa', 'GPE')], [])[0].name, 'Mombasa');
    assert.equal(rowsOf([span('m1', 'UN', 'ORG')], [])[0].name, 'UN');
  });

  it('follows the entities of the server and finds room for mentions it has not placed yet', () => {
    const entity = { id: 'e1', label: 'PERSON', name: 'Amina Okello', aliases: ['Okello'], mentions: ['m1', 'm7'] };
    const spans = [span('m1', 'Amina Okello', 'PERSON'), span('m2', 'Okello', 'PERSON'), span('m3', 'Danjuma', 'PERSON')];
    const rows = rowsOf(spans, [entity]);
    assert.deepEqual(rows.map((row) => [row.name, row.keys.length, row.entity?.id ?? null]), [
      ['Amina Okello', 2, 'e1'],
      ['Danjuma', 1, null],
    ]);
  });

  it('lists a pronoun with what it stands for, and nowhere when that is not known', () => {
    const entity = { id: 'e1', label: 'PERSON', name: 'Amina Okello', aliases: [], mentions: ['m1', 'm2'] };
    const rows = rowsOf([span('m1', 'Amina Okello', 'PERSON'), span('m2', 'she', 'PRONOUN'), span('m3', 'it', 'PRONOUN')], [entity]);
    assert.deepEqual(rows.map((row) => [row.name, row.keys]), [['Amina Okello', ['1:m1', '1:m2']]]);
  });

  it('keeps the label apart', () => {
    assert.equal(rowsOf([span('m1', 'Jordan', 'PERSON'), span('m2', 'Jordan', 'GPE')], []).length, 2);
  });
});

describe('labels', () => {
  it('are counted', () => {
    const spans = [span('m1', 'a', 'GPE'), span('m2', 'b', 'GPE'), span('m3', 'c', 'DATE')];
    assert.deepEqual([...countLabels(spans)], [['GPE', 2], ['DATE', 1]]);
    assert.deepEqual([...countLabels([...spans, span('m4', 'he', 'PRONOUN')])], [['GPE', 2], ['DATE', 1]]);
  });

  it('are nineteen, each with a name; unknown ones are named after themselves and come last', () => {
    assert.equal(LABELS.length, 19);
    assert.ok(LABELS.every((label) => labelName(label) !== '' && labelClass(label) === `t-${label}`));
    assert.equal(labelName('VERB_PHRASE'), 'Verb phrase');
    assert.equal(labelClass('VERB_PHRASE'), 't-OTHER');
    assert.deepEqual(['B', 'GPE', 'A', 'PERSON'].sort(byLabel), ['PERSON', 'GPE', 'A', 'B']);
  });

  it('are short above a short word', () => {
    assert.equal(gapLabel('ORG', 2), 'Org.');
    assert.equal(gapLabel('ORG', 20), 'Organisation');
    assert.equal(gapLabel('VERB_PHRASE', 1), 'Verb phrase');
  });
});
