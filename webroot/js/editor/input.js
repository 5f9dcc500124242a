/**
 * What may enter the text: the wire cannot carry half a surrogate pair, so none is let in.
 */
import { EditorState } from '@codemirror/state';
import { isWellFormed, wellFormed } from '../text.js';

/** Replaces lone surrogates in whatever is typed, pasted or dropped by U+FFFD; offsets stay the same. */
export const wellFormedInput = EditorState.transactionFilter.of((tr) => {
  if (!tr.docChanged || tr.isUserEvent('undo') || tr.isUserEvent('redo')) {
    return tr;
  }
  const repairs = [];
  tr.changes.iterChanges((_fromA, _toA, fromB, toB, inserted) => {
    const text = inserted.toString();
    if (!isWellFormed(text)) {
      repairs.push({ from: fromB, to: toB, insert: wellFormed(text) });
    }
  });
  return repairs.length > 0 ? [tr, { changes: repairs, sequential: true }] : tr;
});
