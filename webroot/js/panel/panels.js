/**
 * The panels beside the text, as tabs. Only the one that is shown is built, and built again a moment after its article has
 * changed; what that costs is kept to a tenth of the time.
 *
 * @typedef {{render: () => void}} Panel
 * @typedef {{
 *   view: import('@codemirror/view').EditorView,
 *   store: import('../store.js').Store,
 *   goToSpan: (key: string) => void,
 *   goToPlace: (place: {from: number, to: number}) => void,
 *   select: (row: import('./group.js').Row) => void
 * }} Desk what panels read, and what they do to the text
 */
import { goToPlace } from '../editor/editor.js';
import { spanOf } from '../editor/spans.js';
import { byId } from '../ui/dom.js';
import { keepingFocus } from '../ui/focus.js';
import { Graph } from './graph.js';
import { Parts } from './parts.js';
import { Sentence } from './sentence.js';
import { Tabs } from './tabs.js';
import { Timeline } from './timeline.js';
import { WorldMap } from './worldmap.js';

/** The shortest time between two builds, in milliseconds. */
const PAUSE = 100;

/**
 * @param {import('@codemirror/view').EditorView} view
 * @param {import('../store.js').Store} store
 * @param {(row: import('./group.js').Row) => void} select
 */
export function startPanels(view, store, select) {
  /** @type {Desk} */
  const desk = {
    view,
    store,
    select,
    goToSpan(key) {
      const span = spanOf(view.state, key);
      if (span) {
        goToPlace(view, span);
      }
    },
    goToPlace: (place) => goToPlace(view, place),
  };
  /** @type {Record<string, Panel>} names and quotes follow the store themselves */
  const panels = {
    timeline: new Timeline(byId('timeline'), desk),
    map: new WorldMap(byId('map'), desk),
    graph: new Graph(byId('graph'), desk),
    sentence: new Sentence(byId('sentence'), desk),
    parts: new Parts(byId('parts'), desk),
  };
  let timer = null;
  let pause = PAUSE;
  const render = () => {
    const start = performance.now();
    keepingFocus(byId('panel-body'), () => panels[tabs.current]?.render());
    pause = Math.max(PAUSE, 10 * (performance.now() - start));
  };
  const tabs = new Tabs(byId('tabs'), (name) => panels[name]?.render());
  const later = () => {
    timer ??= setTimeout(() => {
      timer = null;
      render();
    }, pause);
  };
  store.subscribe(['rows', 'hidden', 'quotes', 'selected', 'date', 'dateFound'], later);
  return {
    /** The caret has gone elsewhere. */
    caret() {
      if (tabs.current === 'sentence') {
        later();
      }
    },
  };
}
