/** A pasted article is there to be read: its beginning is shown, while the caret stands at its end as after any paste. */
import { EditorView } from '@codemirror/view';

export const showPastedArticle = EditorView.updateListener.of(({ startState, state, transactions, view }) => {
  const pasted = transactions.some((tr) => tr.isUserEvent('input.paste'));
  if (pasted && startState.doc.length === 0 && state.doc.length > 0) {
    queueMicrotask(() => view.dispatch({ effects: EditorView.scrollIntoView(0, { y: 'start', yMargin: 40 }) }));
  }
});
