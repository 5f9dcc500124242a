/**
 * Sums the marks and the text up for the rest of the page, a moment after they change. What it costs grows with the text, so it
 * works in slices, and leaves ten times as long as it took before it does it again.
 */
import { regroup } from './correct/entities.js';
import { correctionsField } from './correct/state.js';
import { spanSteps } from './editor/spans.js';
import { newWords } from './editor/words.js';
import { countLabels, rowSteps } from './panel/group.js';
import { tenths } from './score.js';
import { atOnce, inSlices } from './slices.js';
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
    this.again = false;
    this.#setWords(countWords(view.state.doc.iterLines()));
    this.#show(atOnce(this.#sum()));
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
    this.again = true;
    this.timer ??= setTimeout(() => {
      const start = performance.now();
      this.again = false;
      inSlices(this.#sum(), (sums) => {
        this.timer = null;
        this.#show(sums);
        this.pause = Math.max(PAUSE, 5 * (performance.now() - start));
        if (this.again) {
          this.later();
        }
      });
    }, this.pause);
  }

  #setWords(words) {
    this.store.set({ words, empty: words === 0 });
  }

  /** @returns {Generator<void, Pick<import('./store.js').PageState, 'counts'|'rows'|'mentions'>, void>} of the marks as they are when it begins */
  *#sum() {
    const { state } = this.view;
    const { least } = this.store.get();
    const all = yield* spanSteps(state);
    const spans = least === 0 ? all : all.filter(({ mention }) => tenths(mention.score) >= least);
    const counts = countLabels(spans);
    yield;
    const mentions = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const rows = regroup(yield* rowSteps(spans, this.entities), spans, state.field(correctionsField).grouping);
    return { counts, rows, mentions };
  }

  #show(sums) {
    this.store.set(sums);
    this.onChange();
  }
}
