/** Shows which mention the keys are about while marks are corrected. */
import { Decoration, EditorView } from '@codemirror/view';
import { shownMarks } from '../editor/spans.js';
import { correctingField } from './mode.js';
import { targetOf } from './target.js';

const aimed = Decoration.mark({ class: 'aimed' });

/**
 * @param {(span: import('../editor/spans.js').Span) => boolean} isHidden
 * @returns {import('@codemirror/state').Extension}
 */
export const aim = (isHidden) =>
  EditorView.decorations.compute([correctingField, 'selection', 'doc', shownMarks], (state) => {
    const target = state.field(correctingField) && state.selection.main.empty ? targetOf(state, isHidden) : null;
    return target ? Decoration.set(aimed.range(target.from, target.to)) : Decoration.none;
  });
