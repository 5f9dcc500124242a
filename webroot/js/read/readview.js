/**
 * The whole article as a page that stands still: for screen readers that read on, for the browser's own search, for printing.
 * It is built when it is asked for, and again when what it shows has changed.
 */
import { markKey } from '../editor/marks.js';
import { spansField, spansOf } from '../editor/spans.js';
import { partsOf } from '../editor/zones.js';
import { reading as strings } from '../i18n/en-reading.js';
import { LOW_SCORE, PRONOUN, gapLabel, isFigure, labelClass, labelName } from '../labels.js';
import { tenths } from '../score.js';
import { byId, el } from '../ui/dom.js';
import { blocksOf, piecesOf } from './blocks.js';

/** @type {Record<string, [string, string]>} */
const ELEMENTS = { headline: ['h2', 'headline'], byline: ['p', 'byline'], paragraph: ['p', ''], caption: ['p', 'caption'], boilerplate: ['p', 'boilerplate'] };

export class ReadView {
  /**
   * @param {import('@codemirror/view').EditorView} view
   * @param {import('../store.js').Store} store reads `rows`, `selected`
   */
  constructor(view, store) {
    this.view = view;
    this.element = byId('read');
    this.button = byId('read-button');
    this.button.addEventListener('click', () => this.toggle());
    addEventListener('beforeprint', () => this.#build());
    store.subscribe(['rows', 'selected', 'quotes'], () => this.isOpen && this.#build());
  }

  get isOpen() {
    return !this.element.hidden;
  }

  toggle() {
    const open = !this.isOpen;
    if (open) {
      this.#build();
    }
    this.element.hidden = !open;
    byId('editor').hidden = open;
    this.button.setAttribute('aria-pressed', String(open));
    if (open) {
      this.reveal(this.view.viewport.from);
      this.element.focus({ preventScroll: true });
    } else {
      this.view.requestMeasure();
      this.view.focus();
    }
  }

  /** Brings the paragraph with that place into sight. @param {number} position */
  reveal(position) {
    if (!this.isOpen) {
      return;
    }
    const blocks = /** @type {HTMLElement[]} */ ([...this.element.children]);
    const block = blocks.findLast(({ dataset }) => Number(dataset.from) <= position) ?? blocks[0];
    block?.scrollIntoView({ block: position === 0 ? 'end' : 'center' });
  }

  #build() {
    const { state } = this.view;
    const text = state.doc.toString();
    const spans = spansOf(state);
    const { hot } = state.field(spansField);
    const datelines = partsOf(state).filter(({ type }) => type === 'dateline');
    const top = this.element.scrollTop;
    let first = 0;
    const blocks = blocksOf(text, partsOf(state)).map(({ from, to, type }) => {
      while (first < spans.length && spans[first].to <= from) {
        first++;
      }
      const inside = [];
      for (let i = first; i < spans.length && spans[i].from < to; i++) {
        if (spans[i].to > from) {
          inside.push(spans[i]);
        }
      }
      const [name, look] = ELEMENTS[type] ?? ELEMENTS.paragraph;
      const dateline = datelines.some((part) => part.from >= from && part.from < to) ? 'dateline' : '';
      const attributes = { class: `${look} ${dateline}`.trim() || null, dir: 'auto', 'data-from': from };
      return el(name, attributes, ...nodesOf(piecesOf(text, inside, from, to), hot));
    });
    this.element.replaceChildren(...(blocks.length > 0 ? blocks : [el('p', { class: 'nothing' }, strings.empty)]));
    this.element.scrollTop = top;
  }
}

/** @returns {(Node|string)[]} */
function nodesOf(pieces, hot) {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : markOf(piece, hot)));
}

function markOf({ span, children }, hot) {
  const { label, text, score } = span.mention;
  const isHot = hot.has(markKey(span.generation, span.mention.id));
  const looks = ['ent', labelClass(label), `s-${tenths(score)}`, isFigure(label) && 'figure', score < LOW_SCORE && 'low', isHot && 'hot'];
  const described = label === PRONOUN && !isHot ? null : labelName(label);
  const attributes = { class: looks.filter(Boolean).join(' '), 'data-label': gapLabel(label, text.length), 'aria-description': described };
  return el('mark', attributes, ...nodesOf(children, hot));
}
