/**
 * The text itself: CodeMirror with history, search, marks and lines. The rest of the page reads and changes the text only
 * through what is exported here.
 */
import { defaultKeymap, history, historyKeymap, isolateHistory } from '@codemirror/commands';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, Transaction } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { text as strings } from '../i18n/en.js';
import { applyFindings, findingsField, placeOf, pointAt } from './findings.js';
import { wellFormedInput } from './input.js';
import { lines } from './lines.js';
import { showPastedArticle } from './paste.js';
import { applyAnswer, selectMarks, shownMarks, spansField } from './spans.js';

/**
 * @typedef {{
 *   parent: HTMLElement,
 *   text: string,
 *   nonce: string,
 *   keys: import('@codemirror/view').KeyBinding[],
 *   extension: import('@codemirror/state').Extension,
 *   onChange: (changes: import('@codemirror/state').ChangeSet) => void,
 *   onUpdate: (update: import('@codemirror/view').ViewUpdate) => void
 * }} Options `onChange` is called once for each change of the text, in order
 */

/**
 * @param {Options} options
 * @returns {EditorView}
 */
export function createEditor({ parent, text, nonce, keys, extension, onChange, onUpdate }) {
  const state = EditorState.create({
    doc: text,
    extensions: [
      EditorView.cspNonce.of(nonce),
      history(),
      search({ top: true }),
      keymap.of([...keys, ...defaultKeymap, ...searchKeymap, ...historyKeymap]),
      EditorView.lineWrapping,
      EditorState.phrases.of(strings.find),
      EditorView.contentAttributes.of({ 'aria-label': strings.editorLabel, spellcheck: 'false', tabindex: '0' }),
      placeholder(strings.placeholder),
      wellFormedInput,
      lines,
      spansField,
      extension,
      findingsField,
      showPastedArticle,
      EditorView.updateListener.of((update) => {
        for (const tr of update.transactions) {
          if (tr.docChanged) {
            onChange(tr.changes);
          }
        }
        onUpdate(update);
      }),
    ],
  });
  return new EditorView({ parent, state });
}

/**
 * Whether marks came, went or look different; marks that only moved with the text do not count.
 *
 * @param {import('@codemirror/view').ViewUpdate} update
 */
export function marksChanged({ startState, state, transactions }) {
  const answered = transactions.some((tr) => tr.effects.some((effect) => effect.is(applyAnswer)));
  return answered || startState.facet(shownMarks)?.size !== state.facet(shownMarks)?.size;
}

/**
 * Puts another article in the place of the text, as one step that can be undone.
 *
 * @param {EditorView} view
 * @param {string} text
 */
export function replaceText(view, text) {
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: text },
    selection: { anchor: 0 },
    annotations: isolateHistory.of('full'),
    userEvent: 'input.replace',
    scrollIntoView: true,
  });
}

/**
 * Shows what the server found. Never part of the history, never moves the caret.
 *
 * @param {EditorView} view
 * @param {import('../net/answers.js').Answer} answer
 */
export function showAnswer(view, answer) {
  const effects = [applyAnswer.of(answer), ...(answer.findings ? [applyFindings.of(answer.findings)] : [])];
  view.dispatch({ effects, annotations: Transaction.addToHistory.of(false) });
}

/**
 * Moves the caret to a quote and shows all of it as what is meant, if it is still there.
 *
 * @param {EditorView} view
 * @param {import('../net/protocol.js').Quote} quote
 */
export function goToQuote(view, quote) {
  const place = placeOf(view.state, quote);
  if (place) {
    goToPlace(view, place);
  }
}

/**
 * Moves the caret to the beginning of a place, the place to the middle of the screen, and shows it as what is meant.
 *
 * @param {EditorView} view
 * @param {{from: number, to: number}} place not empty
 */
export function goToPlace(view, place) {
  view.dispatch({
    selection: { anchor: place.from },
    effects: [pointAt.of(place), EditorView.scrollIntoView(place.from, { y: 'center', yMargin: 80 })],
    annotations: Transaction.addToHistory.of(false),
  });
}

/**
 * Draws these marks as selected.
 *
 * @param {EditorView} view
 * @param {Set<string>} keys
 */
export function select(view, keys) {
  const { hot } = view.state.field(spansField);
  if (keys.size === hot.size && [...keys].every((key) => hot.has(key))) {
    return;
  }
  view.dispatch({ effects: selectMarks.of(keys), annotations: Transaction.addToHistory.of(false) });
}

/**
 * Moves the caret to a span and the span to the middle of the screen.
 *
 * @param {EditorView} view
 * @param {import('./spans.js').Span} span
 */
export function goTo(view, span) {
  view.dispatch({
    selection: { anchor: span.from },
    effects: EditorView.scrollIntoView(span.from, { y: 'center', yMargin: 80 }),
    annotations: Transaction.addToHistory.of(false),
  });
}

/**
 * The text with line breaks as `\n`, in UTF-16 offsets; what the server is sent.
 *
 * @param {EditorView} view
 * @returns {import('../net/ports.js').Source}
 */
export function sourceOf(view) {
  return {
    text: () => view.state.doc.toString(),
    length: () => view.state.doc.length,
    composing: () => view.composing,
  };
}
