/**
 * What the author has decided about the marks: at this range stands a name of that type, or none at all. One verdict a range;
 * verdicts that are marks never cross each other. Values never change; every step makes a new one. Pure.
 *
 * @typedef {{from: number, to: number, label: ?string, entity?: ?string}} Place a verdict and where it stands
 * @typedef {{joined: Map<string, string>, apart: Set<string>}} Grouping
 *   `joined`: id of a row to the id of the row it belongs to; `apart`: names (see `nameOf`) that are an entity of their own
 * @typedef {Map<string, import('./dictionary.js').Entry>} Words the author's dictionary, by `wordsKey`
 */
import { RangeSet, RangeValue } from '@codemirror/state';
import { nameKey } from '../text.js';

/** More are not taken. */
export const MOST_VERDICTS = 5000;

let made = 0;

export class Verdict extends RangeValue {
  /**
   * @param {?string} label null: nothing is named here
   * @param {?string} [entity] what sets this mention apart from others of the same name
   * @param {boolean} [known] whether the dictionary says so
   */
  constructor(label, entity = null, known = false) {
    super();
    this.label = label;
    this.entity = entity;
    this.known = known;
    /** Names its mark for as long as the page is open. */
    this.id = String(++made);
  }

  /** @param {Verdict} other */
  eq(other) {
    return this.label === other.label && this.entity === other.entity && this.known === other.known;
  }
}
// Text typed at either border stays outside, and a verdict of which nothing is left goes.
Verdict.prototype.startSide = 1;
Verdict.prototype.endSide = -1;

/** @type {Grouping} */
const NO_GROUPING = { joined: new Map(), apart: new Set() };

export class Corrections {
  /**
   * @param {RangeSet<Verdict>} [set]
   * @param {Grouping} [grouping]
   * @param {Words} [words]
   */
  constructor(set = RangeSet.empty, grouping = NO_GROUPING, words = new Map()) {
    this.set = set;
    this.grouping = grouping;
    this.words = words;
  }

  /** @returns {Place[]} in the order of the text */
  get places() {
    /** @type {Place[]} */
    const places = [];
    for (const cursor = this.set.iter(); cursor.value; cursor.next()) {
      places.push({ from: cursor.from, to: cursor.to, label: cursor.value.label, entity: cursor.value.entity });
    }
    return places;
  }

  /** @returns {?Place} the verdict on exactly that range */
  at(from, to) {
    let found = null;
    this.set.between(from, to, (start, end, { label, entity }) => {
      if (start === from && end === to) {
        found = { from, to, label, entity };
        return false;
      }
    });
    return found;
  }

  /**
   * With these verdicts; they replace those on the same ranges and, where they are marks, marks that they cross.
   *
   * @param {Place[]} places marks among them do not cross
   */
  put(places) {
    const fresh = RangeSet.of(places.map(rangeOf), true);
    const set = this.set.update({ filter: (from, to, verdict) => !displaces(fresh, from, to, verdict), add: places.map(rangeOf), sort: true });
    return new Corrections(set, this.grouping, this.words);
  }

  /** Without the verdicts on these ranges. @param {{from: number, to: number}[]} ranges */
  drop(ranges) {
    const gone = new Set(ranges.map(({ from, to }) => `${from}-${to}`));
    return new Corrections(this.set.update({ filter: (from, to) => !gone.has(`${from}-${to}`) }), this.grouping, this.words);
  }

  /** @param {import('@codemirror/state').ChangeDesc} changes */
  map(changes) {
    const set = this.set.size > 0 ? this.set.map(changes) : this.set;
    return set === this.set ? this : new Corrections(set, this.grouping, this.words);
  }

  /** @param {Grouping} grouping */
  withGrouping(grouping) {
    return new Corrections(this.set, grouping, this.words);
  }

  /** @param {Words} words */
  withWords(words) {
    return new Corrections(this.set, this.grouping, words);
  }

  /** Nothing but the dictionary, as it is for a new article. */
  cleared() {
    return new Corrections(RangeSet.empty, NO_GROUPING, this.words);
  }

  get isEmpty() {
    return this.set.size === 0 && this.grouping.joined.size === 0 && this.grouping.apart.size === 0;
  }
}

/**
 * Whether two ranges overlap without one lying in the other.
 *
 * @param {{from: number, to: number}} a
 * @param {{from: number, to: number}} b
 */
export function crosses(a, b) {
  return (a.from < b.from && b.from < a.to && a.to < b.to) || (b.from < a.from && a.from < b.to && b.to < a.to);
}

/**
 * A name as the grouping knows it.
 *
 * @param {string} label
 * @param {string} name
 */
export const nameOf = (label, name) => `${label}:${nameKey(name)}`;

/** @param {Place} place */
const rangeOf = ({ from, to, label, entity }) => new Verdict(label, entity ?? null).range(from, to);

/** Whether one of the fresh verdicts takes the place of this one. */
function displaces(fresh, from, to, verdict) {
  let displaced = false;
  fresh.between(from, to, (start, end, other) => {
    const same = start === from && end === to;
    if (same || (verdict.label && other.label && crosses({ from, to }, { from: start, to: end }))) {
      displaced = true;
      return false;
    }
  });
  return displaced;
}
