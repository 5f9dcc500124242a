/**
 * Makes the corrections the author asks for, by key or by menu, about what is selected or the mention at the caret; says what
 * was done.
 *
 * @typedef {import('./keys.js').Command} Command
 * @typedef {import('./target.js').Target} Target
 */
import { correcting as strings } from '../i18n/en-correct.js';
import { labelName } from '../labels.js';
import * as actions from './actions.js';
import { correctingField, setCorrecting } from './mode.js';
import { sameWords, targetOf } from './target.js';

export class Corrector {
  /**
   * @param {() => import('@codemirror/view').EditorView} view
   * @param {{isHidden: (span: import('../editor/spans.js').Span) => boolean, walk: (direction: 1|-1) => void,
   *   say: (sentence: string) => void, rows: () => import('../panel/group.js').Row[]}} page
   */
  constructor(view, page) {
    this.editor = view;
    this.page = page;
    /** Set by whoever makes the menu. @type {?import('./menu.js').MarkMenu} */
    this.menuOf = null;
  }

  get view() {
    return this.editor();
  }

  get isOn() {
    return this.view.state.field(correctingField);
  }

  /** @returns {?Target} */
  get target() {
    return targetOf(this.view.state, this.page.isHidden);
  }

  toggle() {
    const on = !this.isOn;
    this.view.dispatch({ effects: setCorrecting.of(on) });
    this.page.say(on ? strings.modeOn : strings.modeOff);
    this.view.focus();
  }

  /** Moves into the menu. */
  menu() {
    if (this.target) {
      this.menuOf?.focus();
    } else {
      this.page.say(this.view.state.selection.main.empty ? strings.nothing : strings.noRange);
    }
    return true;
  }

  /** Selects a mention and moves into the menu. @param {import('../editor/spans.js').Span} span */
  correctSpan(span) {
    this.view.dispatch({ selection: { anchor: span.from, head: span.to } });
    this.menu();
  }

  /** @param {Command} command */
  act(command) {
    if (command.name === 'next' || command.name === 'back') {
      this.page.walk(command.name === 'next' ? 1 : -1);
      return;
    }
    const { target } = this;
    if (!target) {
      this.page.say(this.view.state.selection.main.empty ? strings.nothing : strings.noRange);
    } else if (command.name === 'merge') {
      this.menuOf?.focusMerge();
    } else {
      this.#correct(command, target);
    }
  }

  /**
   * @param {string} id of a row
   * @param {string} into id of another
   */
  join(id, into) {
    const name = (rowId) => this.page.rows().find((row) => row.id === rowId)?.name ?? '';
    this.#make(actions.merge(this.view.state, id, into), strings.joinedWith(name(id), name(into)));
  }

  #correct({ name, label = null, direction = 1, all }, target) {
    const { state } = this.view;
    const words = state.sliceDoc(target.from, target.to);
    const count = () => (all ? sameWords(state, target).length : 1);
    switch (name) {
      case 'give':
        return this.#make(actions.give(state, target, label, all), strings.gave(words, labelName(label), count()), strings.full);
      case 'accept':
        return this.#review(actions.accept(state, target, all), target.span ? strings.gave(words, labelName(target.span.mention.label), count()) : '');
      case 'reject':
        return this.#review(actions.give(state, target, null, all), strings.rejected(words, count()));
      case 'forget':
        return this.#make(actions.forget(state, target), strings.forgot(words));
      case 'split':
        return this.#make(actions.split(state, target, all), strings.splitOff(words));
      default:
        return this.#move(target, /** @type {'start'|'end'} */ (name), direction);
    }
  }

  #move(target, border, direction) {
    const { change, range } = actions.moveBorder(this.view.state, target, border, direction);
    const selection = range && { anchor: range.from, head: range.to };
    this.#make(change && { ...change, selection, scrollIntoView: true }, range ? strings.moved(this.view.state.sliceDoc(range.from, range.to)) : '');
  }

  /** After a verdict on a mention at the caret, the next one is looked at. */
  #review(change, sentence) {
    const goOn = this.isOn && this.view.state.selection.main.empty;
    if (this.#make(change, sentence) && goOn) {
      this.page.walk(1);
    }
  }

  /** @returns {boolean} whether there was something to do */
  #make(change, sentence, otherwise = strings.unchanged) {
    if (change) {
      this.view.dispatch({ ...change, userEvent: 'correct' });
    }
    this.page.say(change ? sentence : otherwise);
    return change !== null;
  }
}
