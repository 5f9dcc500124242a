/** Joins correcting to the page: mode, menu, rows, and what this browser keeps of it. */
import { EditorView } from '@codemirror/view';
import { correcting as strings } from '../i18n/en-correct.js';
import { byId } from '../ui/dom.js';
import { keep, recall } from '../ui/memory.js';
import { aim } from './aim.js';
import { Corrector } from './corrector.js';
import { MarkMenu } from './menu.js';
import { correctingField, correctingMode } from './mode.js';
import { readDictionary, dictionaryFile, restore, save } from './saved.js';
import { corrections, correctionsField, isCorrected } from './state.js';
import { Corrections } from './verdicts.js';

/**
 * @param {{view: () => EditorView, store: import('../store.js').Store, cards: () => import('../ui/cards.js').Cards,
 *   say: (sentence: string) => void, tell: (sentence: string) => void, text: string}} page `text`: what the editor begins with
 */
export function startCorrecting({ view, store, cards, say, tell, text }) {
  const corrector = new Corrector(view, {
    isHidden: (span) => cards().isHidden(span),
    walk: (direction) => cards().walk(direction),
    say,
    rows: () => store.get().rows,
  });
  const menu = new MarkMenu(corrector);
  corrector.menuOf = menu;
  const button = byId('correct');
  button.addEventListener('click', () => corrector.toggle());
  addEventListener('keydown', (event) => {
    if (event.key === 'F2' && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      corrector.toggle();
    }
  });
  const listener = EditorView.updateListener.of((update) => {
    if (update.docChanged || update.selectionSet || update.focusChanged || update.transactions.length > 0) {
      menu.later();
    }
    button.setAttribute('aria-pressed', String(update.state.field(correctingField)));
    if (isCorrected(update)) {
      keepWords(update);
    }
  });
  return { corrector, extension: [corrections(remembered(text, tell)), correctingMode(corrector), aim((span) => cards().isHidden(span)), listener] };
}

/** Keeps the corrections beside the text they belong to. @param {import('@codemirror/state').EditorState} state */
export function keepCorrections(state) {
  const current = state.field(correctionsField);
  return keep('corrections', current.isEmpty ? '' : JSON.stringify(save(current, state.doc.toString())));
}

/** @returns {Corrections} */
function remembered(text, tell) {
  const words = rememberedWords(tell);
  const kept = recall('corrections');
  if (!kept) {
    return new Corrections().withWords(words);
  }
  try {
    const { corrections: found, lost } = restore(JSON.parse(kept), text);
    if (lost > 0) {
      tell(strings.lost(lost));
    }
    return found.withWords(words);
  } catch {
    tell(strings.unreadable);
    return new Corrections().withWords(words);
  }
}

function rememberedWords(tell) {
  try {
    const kept = recall('dictionary');
    return kept ? readDictionary(kept) : new Map();
  } catch {
    tell(strings.unreadable);
    return new Map();
  }
}

function keepWords({ startState, state }) {
  const { words } = state.field(correctionsField);
  if (words !== startState.field(correctionsField).words) {
    keep('dictionary', words.size === 0 ? '' : dictionaryFile(words));
  }
}
