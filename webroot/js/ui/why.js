/** Has the server say why the mention of a card has its label, unless the author said so. */
import { PRONOUN } from '../labels.js';
import { LONGEST_PARAGRAPH, Reasons, reasonOf } from '../net/reasons.js';

export class Why {
  /**
   * @param {import('@codemirror/view').EditorView} view
   * @param {import('./card.js').Card} card
   */
  constructor(view, card) {
    this.view = view;
    this.card = card;
    this.reasons = new Reasons();
  }

  /** @param {import('../editor/spans.js').Span} span */
  async ask({ key, from, to, mention: { label, mine } }) {
    const line = this.view.state.doc.lineAt(from);
    if (mine || label === PRONOUN || to > line.to || line.length > LONGEST_PARAGRAPH) {
      this.card.tellWhy(key, undefined);
      return;
    }
    try {
      const read = this.reasons.known(line.text) ?? (await this.reasons.ask(line.text));
      if (read) {
        this.card.tellWhy(key, reasonOf(read, { from: from - line.from, to: to - line.from, label }));
      }
    } catch {
      this.card.tellWhy(key, undefined);
    }
  }
}
