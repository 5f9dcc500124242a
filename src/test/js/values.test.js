import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day, readable } from '../../../webroot/js/values.js';

describe('values', () => {
  const table = [
    ['DATE', '2019-03-08', '8 March 2019'],
    ['DATE', '2019-03', 'March 2019'],
    ['DATE', '2019-W10', 'week 10 of 2019'],
    ['DATE', '199X', 'the 1990s'],
    ['DATE', '199', 'the 1990s'],
    ['DATE', '2019', '2019'],
    ['DATE', '2019-SU', 'summer of 2019'],
    ['DATE', '2019-Q3', 'third quarter of 2019'],
    ['DATE', 'P3W', '3 weeks'],
    ['DATE', 'P1D', '1 day'],
    ['TIME', 'PT5M', '5 minutes'],
    ['TIME', '2019-03-08T14:30', '8 March 2019 14:30'],
    ['TIME', 'T09:00Z', '09:00 Z'],
    ['DATE', 'PAST_REF', 'some time ago'],
    ['DATE', 'XXXX-WXX-2', 'XXXX-WXX-2'],
    ['MONEY', '50 GBP', '\u00a350'],
    ['MONEY', '4200000000 USD', 'US$4,200,000,000'],
    ['MONEY', '2.5 EUR', '\u20ac2.50'],
    ['MONEY', 'many USD', 'many USD'],
    ['PERCENT', '12.5', '12.5%'],
    ['QUANTITY', '1500 km', '1,500 km'],
    ['CARDINAL', '12000', '12,000'],
    ['CARDINAL', '123456789012345678', '123456789012345678'],
    ['ORDINAL', '3', '3'],
  ];
  for (const [label, value, words] of table) {
    it(`${label} ${value} is ${words}`, () => assert.equal(readable(label, value), words));
  }

  it('leave a day that there is not as it is', () => assert.equal(day('2019-02-31x'), '2019-02-31x'));
});
