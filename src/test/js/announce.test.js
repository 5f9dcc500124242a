import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Announcer } from '../../../webroot/js/ui/announce.js';
import { ManualClock } from './support/clock.js';

describe('what screen readers are told', () => {
  it('sums new mentions up at most every five seconds, however often they come', () => {
    const clock = new ManualClock();
    const said = [];
    const region = { get textContent() { return said.at(-1)?.words ?? ''; }, set textContent(words) { said.push({ at: clock.now(), words }); } };
    const announcer = new Announcer(/** @type {any} */ (region), clock);
    for (let total = 1; total <= 200; total++) {
      announcer.mentions(total);
      clock.pass(100);
    }
    clock.pass(10_000);
    assert.equal(said.at(-1)?.words.split(',').at(-1)?.trim(), '200 in all');
    const pauses = said.slice(1).map(({ at }, i) => at - said[i].at);
    assert.ok(said.length >= 4 && said.length <= 6, `${said.length} sentences in 30 seconds`);
    assert.ok(Math.min(...pauses) >= 5000, `${pauses}`);
  });

  it('says nothing when the number is as it was when the time comes', () => {
    const clock = new ManualClock();
    const region = { textContent: '' };
    const announcer = new Announcer(/** @type {any} */ (region), clock);
    announcer.mentions(3);
    announcer.mentions(0);
    clock.pass(20_000);
    assert.equal(region.textContent, '');
  });

  it('says at once what was asked for, also when it is the same again', () => {
    const region = { textContent: '' };
    const announcer = new Announcer(/** @type {any} */ (region), new ManualClock());
    announcer.say('Writing.');
    const first = region.textContent;
    announcer.say('Writing.');
    assert.notEqual(region.textContent, first);
    assert.equal(region.textContent.trim(), 'Writing.');
  });
});
