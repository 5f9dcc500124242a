/**
 * The look of one mention in the editor: a `<mark>` with its label in the gap above the line.
 *
 * @typedef {import('../net/protocol.js').Mention} Mention
 */
import { Decoration } from '@codemirror/view';
import { correcting } from '../i18n/en-correct.js';
import { LOW_SCORE, PRONOUN, gapLabel, isFigure, labelClass, labelName } from '../labels.js';
import { tenths } from '../score.js';

/**
 * @typedef {{mention: Mention, generation: number, stale: boolean, hot: boolean, key?: string}} MarkState
 *   `key`: set by `markDecoration`; `stale`: the text inside was changed and the server has not spoken yet; `hot`: its entity is selected
 */

/**
 * The key of a mark among all that are on screen: ids of different generations are unrelated.
 *
 * @param {number} generation
 * @param {string} id
 */
export const markKey = (generation, id) => `${generation}:${id}`;

/**
 * @param {MarkState} state
 * @returns {Decoration}
 */
export function markDecoration(state) {
  const { mention, generation, stale, hot } = state;
  const key = markKey(generation, mention.id);
  const classes = ['ent', labelClass(mention.label), `s-${tenths(mention.score)}`];
  if (isFigure(mention.label)) {
    classes.push('figure');
  }
  if (mention.score < LOW_SCORE) {
    classes.push('low');
  }
  if (mention.mine) {
    classes.push('mine');
  }
  if (stale) {
    classes.push('stale');
  }
  if (hot) {
    classes.push('hot');
  }
  return Decoration.mark({
    tagName: 'mark',
    class: classes.join(' '),
    attributes: {
      'data-id': key,
      'data-label': gapLabel(mention.label, mention.text.length),
      ...(mention.label === PRONOUN && !hot ? {} : { 'aria-description': description(mention) }),
    },
    inclusive: false,
    state: { ...state, key },
  });
}

const description = ({ label, mine }) => (mine ? correcting.label(labelName(label)) : labelName(label));

/**
 * @param {Decoration} decoration made by `markDecoration`
 * @returns {MarkState}
 */
export const markState = (decoration) => decoration.spec.state;
