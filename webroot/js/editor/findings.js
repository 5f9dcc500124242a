/**
 * What the server says of whole stretches of the text, kept in place while the author types: boilerplate is drawn dimmed,
 * quotes can be found again, and the one that was gone to is drawn as such.
 *
 * @typedef {import('../net/protocol.js').Quote} Quote
 * @typedef {import('../net/protocol.js').Zone} Zone
 */
import { RangeSet, RangeValue, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';

/** @type {import('@codemirror/state').StateEffectType<{quotes: Quote[], zones: Zone[]}>} ranges are those of the text of now */
export const applyFindings = StateEffect.define();

/** Draws this range as the quote gone to. @type {import('@codemirror/state').StateEffectType<{from: number, to: number}>} */
export const pointAt = StateEffect.define();

class Said extends RangeValue {
  /** @param {Quote} quote */
  constructor(quote) {
    super();
    this.quote = quote;
  }
}

const dimmed = Decoration.mark({ class: 'boilerplate' });
const pointed = Decoration.mark({ class: 'pointed' });
const NONE = { boilerplate: Decoration.none, pointed: Decoration.none, quotes: RangeSet.empty };

/** @type {StateField<{boilerplate: import('@codemirror/view').DecorationSet, pointed: import('@codemirror/view').DecorationSet, quotes: RangeSet<Said>}>} */
export const findingsField = StateField.define({
  create: () => NONE,
  update(value, tr) {
    let next = value;
    if (tr.docChanged && value !== NONE) {
      const { changes } = tr;
      next = { boilerplate: next.boilerplate.map(changes), pointed: Decoration.none, quotes: next.quotes.map(changes) };
    }
    for (const effect of tr.effects) {
      if (effect.is(applyFindings)) {
        next = { ...found(effect.value), pointed: Decoration.none };
      } else if (effect.is(pointAt)) {
        next = { ...next, pointed: Decoration.set(pointed.range(effect.value.from, effect.value.to)) };
      }
    }
    return next;
  },
  provide: (field) => [
    EditorView.decorations.from(field, (value) => value.boilerplate),
    EditorView.decorations.from(field, (value) => value.pointed),
  ],
});

/**
 * @param {import('@codemirror/state').EditorState} state
 * @param {Quote} quote as the server told it
 * @returns {?{from: number, to: number}} where it is now, null when it is gone
 */
export function placeOf(state, quote) {
  for (const cursor = state.field(findingsField).quotes.iter(); cursor.value; cursor.next()) {
    if (cursor.value.quote === quote && cursor.from < cursor.to) {
      return { from: cursor.from, to: cursor.to };
    }
  }
  return null;
}

function found({ quotes, zones }) {
  const dim = zones.filter((zone) => zone.type === 'boilerplate').map((zone) => dimmed.range(zone.start, zone.end));
  const said = quotes.map((quote) => new Said(quote).range(quote.start, quote.end));
  return { boilerplate: Decoration.set(dim, true), quotes: RangeSet.of(said, true) };
}
