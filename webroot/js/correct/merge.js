/** Choosing the row that a mention's row is merged with. */
import { correcting as strings } from '../i18n/en-correct.js';
import { byLabel, labelName } from '../labels.js';
import { el } from '../ui/dom.js';

/** Rows in the list. */
const MOST_ROWS = 200;

export class MergeChoice {
  /** @param {(id: string, into: string) => void} join */
  constructor(join) {
    this.own = null;
    this.select = /** @type {HTMLSelectElement} */ (el('select', { id: 'marker-rows' }));
    const onclick = () => this.select.value !== '' && this.own && join(this.own, this.select.value);
    const button = el('button', { type: 'button', class: 'small', id: 'marker-join', onclick }, strings.join);
    this.element = el('span', { class: 'same' }, el('label', { for: 'marker-rows' }, strings.sameAs), this.select, button);
  }

  /**
   * @param {import('../panel/group.js').Row[]} rows
   * @param {?string} key of a mark
   */
  fill(rows, key) {
    const own = rows.find((row) => key !== null && row.keys.includes(key));
    const like = own ? rows.filter((row) => row !== own && row.label === own.label) : [];
    const unlike = own ? rows.filter((row) => row.label !== own.label).sort((a, b) => byLabel(a.label, b.label)) : [];
    const shown = [...like, ...unlike].slice(0, MOST_ROWS);
    this.own = own?.id ?? null;
    this.element.hidden = shown.length === 0;
    const look = shown.map((row) => `${row.id} ${row.name}`).join('\n');
    if (look !== this.select.dataset.look) {
      this.select.dataset.look = look;
      const options = shown.map((row) => el('option', { value: row.id }, `${row.name} (${labelName(row.label)})`));
      this.select.replaceChildren(el('option', { value: '' }, strings.choose), ...options);
    }
  }
}
