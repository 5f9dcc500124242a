/**
 * The whole article as a page that stands still: for screen readers that read on, for the browser's own search, for printing.
 * It is built when it is asked for, and again when what it shows has changed.
 */
import { spanSteps, spansField } from '../editor/spans.js';
import { partsOf } from '../editor/zones.js';
import { reading as strings } from '../i18n/en-reading.js';
import { LOW_SCORE, PRONOUN, gapLabel, isFigure, labelClass, labelName } from '../labels.js';
import { tenths } from '../score.js';
import { atOnce, inSlices } from '../slices.js';
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
    /** What is written: the text, how many parts it had, a block for each element. */
    this.doc = null;
    this.parts = -1;
    /** @type {import('./blocks.js').Block[]} */
    this.blocks = [];
    this.stop = () => {};
    this.button.addEventListener('click', () => this.toggle());
    addEventListener('beforeprint', () => (this.stop(), atOnce(this.#steps())));
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
    if (this.isOpen) {
      this.element.children[this.#blockAt(position)]?.scrollIntoView({ block: position === 0 ? 'end' : 'center' });
    }
  }

  #blockAt(position) {
    return Math.max(0, this.blocks.findLastIndex(({ from }) => from <= position));
  }

  /** The words at once, the marks in slices, from those on screen on. */
  #build() {
    this.stop();
    this.stop = inSlices(this.#steps(), () => {});
  }

  *#steps() {
    const { state } = this.view;
    const parts = partsOf(state);
    if (state.doc !== this.doc || parts.length !== this.parts) {
      this.#write(state.doc, parts);
    }
    const text = state.doc.toString();
    const { hot } = state.field(spansField);
    const inside = insideOf(this.blocks, yield* spanSteps(state));
    const first = this.#blockAt(this.view.viewport.from);
    for (let n = 0; n < this.blocks.length; n++) {
      const i = (first + n) % this.blocks.length;
      const { from, to } = this.blocks[i];
      this.element.children[i].replaceChildren(...nodesOf(piecesOf(text, inside[i], from, to), hot));
      yield;
    }
  }

  /** Makes an element for each block, without its marks. */
  #write(doc, parts) {
    const text = doc.toString();
    const datelines = parts.filter(({ type }) => type === 'dateline');
    const top = this.element.scrollTop;
    this.doc = doc;
    this.parts = parts.length;
    this.blocks = blocksOf(text, parts);
    const elements = this.blocks.map(({ from, to, type }) => {
      const [name, look] = ELEMENTS[type] ?? ELEMENTS.paragraph;
      const dateline = datelines.some((part) => part.from >= from && part.from < to) ? 'dateline' : '';
      return el(name, { class: `${look} ${dateline}`.trim() || null, dir: 'auto' }, text.slice(from, to));
    });
    this.element.replaceChildren(...(elements.length > 0 ? elements : [el('p', { class: 'nothing' }, strings.empty)]));
    this.element.scrollTop = top;
  }
}

/** @returns {import('../editor/spans.js').Span[][]} the spans that touch each block */
function insideOf(blocks, spans) {
  let first = 0;
  return blocks.map(({ from, to }) => {
    while (first < spans.length && spans[first].to <= from) {
      first++;
    }
    const inside = [];
    for (let i = first; i < spans.length && spans[i].from < to; i++) {
      if (spans[i].to > from) {
        inside.push(spans[i]);
      }
    }
    return inside;
  });
}

/** @returns {(Node|string)[]} */
function nodesOf(pieces, hot) {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : markOf(piece, hot)));
}

function markOf({ span, children }, hot) {
  const { label, text, score } = span.mention;
  const isHot = hot.has(span.key);
  const looks = ['ent', labelClass(label), `s-${tenths(score)}`, isFigure(label) && 'figure', score < LOW_SCORE && 'low', isHot && 'hot'];
  const described = label === PRONOUN && !isHot ? null : labelName(label);
  const attributes = { class: looks.filter(Boolean).join(' '), 'data-label': gapLabel(label, text.length), 'aria-description': described };
  return el('mark', attributes, ...nodesOf(children, hot));
}
