/**
 * What may enter the text: the wire cannot carry half a surrogate pair, so none is let in, and none is left behind where a
 * change cuts a pair in two.
 */
import { EditorState } from '@codemirror/state';

/** Replaces lone surrogates in and beside whatever changes by U+FFFD; offsets stay the same. */
export const wellFormedInput = EditorState.transactionFilter.of((tr) => {
  if (!tr.docChanged || tr.isUserEvent('undo') || tr.isUserEvent('redo')) {
    return tr;
  }
  const repairs = [];
  tr.changes.iterChangedRanges((_fromA, _toA, fromB, toB) => {
    const first = Math.max(0, fromB - 2);
    const text = tr.newDoc.sliceString(first, Math.min(tr.newDoc.length, toB + 2));
    for (const { index } of text.matchAll(/\p{Surrogate}/gu)) {
      const at = first + index;
      if (at >= fromB - 1 && at <= toB && at >= (repairs.at(-1)?.to ?? 0)) {
        repairs.push({ from: at, to: at + 1, insert: '\uFFFD' });
      }
    }
  });
  return repairs.length > 0 ? [tr, { changes: repairs, sequential: true }] : tr;
});
