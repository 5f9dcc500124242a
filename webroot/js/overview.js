/**
 * Sums the marks and the text up for the rest of the page, a moment after they change.
 */
import { spansOf } from './editor/spans.js';
import { countLabels, rowsOf } from './panel/group.js';
import { countWords } from './text.js';

/** Milliseconds between two sums. */
const PAUSE = 200;

export class Overview {
  /**
   * @param {import('@codemirror/view').EditorView} view
   * @param {import('./store.js').Store} store writes `counts`, `rows`, `mentions`, `words`
   * @param {() => void} onChange
   */
  constructor(view, store, onChange) {
    this.view = view;
    this.store = store;
    this.onChange = onChange;
    /** @type {import('./net/protocol.js').Entity[]} */
    this.entities = [];
    this.counted = null;
    this.timer = null;
  }

  /** @param {import('./net/protocol.js').Entity[]} entities as the server last told */
  setEntities(entities) {
    this.entities = entities;
    this.later();
  }

  /** Marks or text have changed. */
  later() {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.now();
    }, PAUSE);
  }

  now() {
    const { state } = this.view;
    const spans = spansOf(state);
    this.store.set({ counts: countLabels(spans), rows: rowsOf(spans, this.entities), mentions: spans.length });
    if (this.counted !== state.doc) {
      this.counted = state.doc;
      this.store.set({ words: countWords(state.doc.iterLines()) });
    }
    this.onChange();
  }
}
