/**
 * Correcting as a mode of the editor: the text is locked against typing, and keys are commands. Undo, redo, copying and
 * moving about stay what they are.
 */
import { Prec, StateEffect, StateField } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { correcting as strings } from '../i18n/en-correct.js';
import { commandOf } from './keys.js';

/** Switches the mode on or off. @type {import('@codemirror/state').StateEffectType<boolean>} */
export const setCorrecting = StateEffect.define();

/** @type {StateField<boolean>} */
export const correctingField = StateField.define({
  create: () => false,
  update: (on, tr) => tr.effects.reduce((value, effect) => (effect.is(setCorrecting) ? effect.value : value), on),
  provide: (field) =>
    EditorView.contentAttributes.from(field, (on) => (on ? { 'aria-description': strings.modeHint, inputmode: 'none', class: 'correcting' } : {})),
});

/**
 * @param {{act: (command: import('./keys.js').Command) => void, toggle: () => void, menu: () => boolean}} corrector
 * @returns {import('@codemirror/state').Extension}
 */
export function correctingMode(corrector) {
  return [
    correctingField,
    Prec.highest(
      EditorView.domEventHandlers({
        keydown(event, view) {
          if (event.isComposing) {
            return false;
          }
          if (event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyM') {
            return corrector.menu();
          }
          return view.state.field(correctingField) && pressed(event, corrector);
        },
        beforeinput(event, view) {
          return view.state.field(correctingField) && typed(event, corrector);
        },
      }),
    ),
  ];
}

/** @returns {boolean} whether the key is used up */
function pressed(event, corrector) {
  if (event.key === 'Escape') {
    corrector.toggle();
    return true;
  }
  const command = commandOf(event);
  if (command) {
    corrector.act(command);
  }
  const writes = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  return command !== null || writes;
}

/** What comes without keys, as from the keyboard of a phone. @returns {boolean} whether it is used up */
function typed(event, corrector) {
  const { inputType, data } = event;
  if (inputType === 'insertText' && data?.length === 1) {
    const command = commandOf({ key: data, shiftKey: data !== data.toLowerCase(), altKey: false, ctrlKey: false, metaKey: false });
    if (command) {
      corrector.act(command);
    }
  }
  return /^(insert(?!FromPaste|FromDrop)|delete(?!ByCut|ByDrag))/u.test(inputType);
}
