/**
 * Sums the marks and the text up for the rest of the page, a moment after they change. What it costs grows with the text,
 * so it leaves ten times as long as it took before it does it again.
 */
import { regroup } from './correct/entities.js';
import { correctionsField } from './correct/state.js';
import { spansOf } from './editor/spans.js';
import { newWords } from './editor/words.js';
import { countLabels, rowsOf } from './panel/group.js';
import { tenths } from './score.js';
import { countWords } from './text.js';

/** The shortest time between two sums, in milliseconds. */
const PAUSE = 200;

export class Overview {
  /**
   * @param {import('@codemirror/view').EditorView} view
   * @param {import('./store.js').Store} store reads `least`, writes `counts`, `rows`, `mentions`, `words`, `empty`
   * @param {() => void} onChange
   */
  constructor(view, store, onChange) {
    this.view = view;
    this.store = store;
    this.onChange = onChange;
    /** @type {import('./net/protocol.js').Entity[]} */
    this.entities = [];
    this.timer = null;
    this.pause = PAUSE;
    this.#setWords(countWords(view.state.doc.iterLines()));
    this.#sum();
  }

  /** @param {import('./net/protocol.js').Entity[]} entities as the server last told */
  setEntities(entities) {
    this.entities = entities;
    this.later();
  }

  /** Counts again in the lines that a change touched. @param {import('@codemirror/view').ViewUpdate} update */
  recount({ changes, startState, state }) {
    this.#setWords(this.store.get().words + newWords(changes, startState.doc, state.doc));
  }

  /** Whether the rows are those of the marks of now. */
  get isDone() {
    return this.timer === null;
  }

  /** Marks have changed. */
  later() {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      const start = performance.now();
      this.#sum();
      this.pause = Math.max(PAUSE, 10 * (performance.now() - start));
    }, this.pause);
  }

  #setWords(words) {
    this.store.set({ words, empty: words === 0 });
  }

  #sum() {
    const { least } = this.store.get();
    const spans = spansOf(this.view.state).filter(({ mention }) => tenths(mention.score) >= least);
    const counts = countLabels(spans);
    const mentions = [...counts.values()].reduce((all, count) => all + count, 0);
    const rows = regroup(rowsOf(spans, this.entities), spans, this.view.state.field(correctionsField).grouping);
    this.store.set({ counts, rows, mentions });
    this.onChange();
  }
}
