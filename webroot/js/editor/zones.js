/**
 * The parts of the article, kept in place while the author types.
 *
 * @typedef {{from: number, to: number, type: string}} Part
 */
import { RangeSet, RangeValue, StateField } from '@codemirror/state';
import { applyFindings } from './findings.js';

class Zone extends RangeValue {
  /** @param {string} type */
  constructor(type) {
    super();
    this.type = type;
  }
}

/** @type {StateField<RangeSet<Zone>>} */
export const zonesField = StateField.define({
  create: () => RangeSet.empty,
  update(value, tr) {
    let zones = tr.docChanged ? value.map(tr.changes) : value;
    for (const effect of tr.effects) {
      if (effect.is(applyFindings)) {
        const ranges = effect.value.zones.map((zone) => new Zone(zone.type).range(zone.start, zone.end));
        zones = RangeSet.of(ranges, true);
      }
    }
    return zones;
  },
});

/**
 * @param {import('@codemirror/state').EditorState} state
 * @returns {Part[]} in the order of the text
 */
export function partsOf(state) {
  const parts = [];
  for (const cursor = state.field(zonesField).iter(); cursor.value; cursor.next()) {
    if (cursor.from < cursor.to) {
      parts.push({ from: cursor.from, to: cursor.to, type: cursor.value.type });
    }
  }
  return parts;
}
