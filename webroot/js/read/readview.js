/**
 * The whole article as a page that stands still: for screen readers that read on, for the browser's own search, for printing.
 * It is built when it is asked for, and again when what it shows has changed. Of its marks one can be reached by Tab; the keys
 * that go from mention to mention in the editor go on from there, and each mark that has the focus shows its card.
 */
import { spanSteps, spansField } from '../editor/spans.js';
import { partsOf } from '../editor/zones.js';
import { correcting } from '../i18n/en-correct.js';
import { reading as strings } from '../i18n/en-reading.js';
import { LOW_SCORE, PRONOUN, gapLabel, isFigure, labelClass, labelName } from '../labels.js';
import { tenths } from '../score.js';
import { atOnce, inSlices } from '../slices.js';
import { byId, el } from '../ui/dom.js';
import { blocksOf, piecesOf } from './blocks.js';
import { MarkWalk } from './walk.js';

/** @type {Record<string, [string, string]>} */
const ELEMENTS = { headline: ['h2', 'headline'], byline: ['p', 'byline'], paragraph: ['p', ''], caption: ['p', 'caption'], boilerplate: ['p', 'boilerplate'] };

export class ReadView {
  /**
   * @param {import('@codemirror/view').EditorView} view
   * @param {import('../store.js').Store} store reads `rows`, `selected`
   * @param {import('../ui/cards.js').Cards} cards
   */
  constructor(view, store, cards) {
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
    this.walk = new MarkWalk(view, this.element, cards);
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
      this.#fill(this.element.children[i], text, this.blocks[i], inside[i], hot);
      yield;
    }
    this.walk.reach();
  }

  /** Puts the marks into a block; the one that has the focus keeps it. */
  #fill(element, text, { from, to, dateline }, spans, hot) {
    const focused = element.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement).dataset.id : null;
    const nodes = (start, end) => nodesOf(piecesOf(text, spans.filter((span) => span.from < end && span.to > start), start, end), hot);
    const head = dateline ? [el('span', { class: 'dateline' }, ...nodes(from, dateline))] : [];
    element.replaceChildren(...head, ...nodes(dateline ?? from, to));
    if (focused) {
      /** @type {?HTMLElement} */ (element.querySelector(`mark[data-id="${CSS.escape(focused)}"]`))?.focus({ preventScroll: true });
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
    const lede = this.blocks.find(({ type }) => type === 'paragraph');
    const elements = this.blocks.map((block) => {
      const { from, to, type } = block;
      const [name, look] = ELEMENTS[type] ?? ELEMENTS.paragraph;
      block.dateline = type === 'paragraph' ? datelines.find((part) => part.from >= from && part.from < from + 3 && part.to <= to)?.to : undefined;
      return el(name, { class: block === lede ? `${look} lede`.trim() : look || null, dir: 'auto' }, text.slice(from, to));
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
  const { label, text, score, mine } = span.mention;
  const isHot = hot.has(span.key);
  const looks = ['ent', labelClass(label), `s-${tenths(score)}`, isFigure(label) && 'figure', score < LOW_SCORE && 'low', mine && 'mine', isHot && 'hot'];
  const described = label === PRONOUN && !isHot ? null : mine ? correcting.label(labelName(label)) : labelName(label);
  const attributes = { class: looks.filter(Boolean).join(' '), tabindex: '-1', 'data-id': span.key, 'data-label': gapLabel(label, text.length), 'aria-description': described };
  return el('mark', attributes, ...nodesOf(children, hot));
}
