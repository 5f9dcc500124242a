/**
 * What is known about one mention, beside it.
 *
 * @typedef {import('../editor/spans.js').Span} Span
 * @typedef {{span: Span, same: Span[], row: ?import('../panel/group.js').Row, within: ?Span, holds: Span[],
 *   isDated: boolean}} Subject
 *   `same`: all spans of the same name in the order of the text, the span among them; `isDated`: the date of the article
 *   is known
 */
import { card as strings } from '../i18n/en-card.js';
import { correcting } from '../i18n/en-correct.js';
import { labelClass, labelName } from '../labels.js';
import { el, icon } from './dom.js';
import { facts, whyOf } from './facts.js';
import { spotMap } from './spot.js';

/** Space kept between the card and what it is about or the edge of the window, in px. */
const MARGIN = 8;

export class Card {
  /**
   * @param {HTMLElement} element
   * @param {{step: (direction: 1|-1) => void, onHide: (hadFocus: boolean, key: ?string) => void,
   *   correct: (span: Span) => void}} actions
   */
  constructor(element, actions) {
    this.element = element;
    this.actions = actions;
    /** @type {?string} the key of the span it is about */
    this.key = null;
    this.pinned = false;
    /** @type {?DOMRect} where the mention is on screen */
    this.at = null;
  }

  /**
   * @param {Subject} subject
   * @param {DOMRect} at where the mention is on screen
   * @param {boolean} [focus] whether the card takes the focus
   */
  show(subject, at, focus = false) {
    const { span } = subject;
    const refocus = this.element.contains(document.activeElement) ? document.activeElement?.id : null;
    this.key = span.key;
    this.element.className = `card ${labelClass(span.mention.label)}`;
    const parts = [this.#head(span), this.#name(subject), facts(subject), whereOf(subject), el('div', { class: 'card-foot' }, this.#steps(subject), this.#correct(span))];
    this.element.replaceChildren(...parts.filter((part) => part !== null));
    this.element.hidden = false;
    this.at = at;
    this.#place(at);
    if (focus) {
      this.element.focus();
    } else if (refocus) {
      document.getElementById(refocus)?.focus();
    }
  }

  /**
   * Tells why the mention has its label, if the card is still about it.
   *
   * @param {string} key of the span
   * @param {?import('../net/reasons.js').Reason|undefined} reason undefined when the server did not tell
   */
  tellWhy(key, reason) {
    const place = this.element.querySelector('#card-why');
    if (place && key === this.key) {
      place.textContent = whyOf(reason);
      this.#place(this.at);
    }
  }

  hide() {
    if (!this.element.hidden) {
      const hadFocus = this.element.contains(document.activeElement);
      const { key } = this;
      this.key = null;
      this.pinned = false;
      this.element.hidden = true;
      this.actions.onHide(hadFocus, key);
    }
  }

  get visible() {
    return !this.element.hidden;
  }

  #head(span) {
    const pin = el('button', { type: 'button', class: 'bare', id: 'card-pin' }, icon('pin'));
    const show = () => {
      pin.setAttribute('aria-pressed', String(this.pinned));
      pin.setAttribute('aria-label', strings.pin);
      pin.title = this.pinned ? strings.unpin : strings.pin;
    };
    pin.addEventListener('click', () => {
      this.pinned = !this.pinned;
      show();
    });
    show();
    const close = { type: 'button', class: 'bare', id: 'card-close', 'aria-label': strings.close, onclick: () => this.hide() };
    return el('div', { class: 'card-head' }, el('span', { class: 'kind' }, labelName(span.mention.label)), pin, el('button', close, icon('close')));
  }

  #name({ span, row }) {
    return el('h2', { id: 'card-name', dir: 'auto' }, row?.name ?? span.mention.text);
  }

  #steps({ same }) {
    if (same.length < 2) {
      return el('div', { hidden: true });
    }
    const button = (id, label, name, direction) => {
      const attributes = { type: 'button', class: 'small', id, 'aria-label': label, onclick: () => this.actions.step(direction) };
      return el('button', attributes, icon(name));
    };
    return el('div', { class: 'steps' }, button('card-back', strings.previous, 'up', -1), button('card-on', strings.next, 'down', 1));
  }

  #correct(span) {
    return el('button', { type: 'button', class: 'small', id: 'card-correct', onclick: () => this.actions.correct(span) }, correcting.inCard);
  }

  /** Below the mention where there is room, else above it; the styles for narrow windows take no notice. */
  #place(at) {
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const x = Math.max(MARGIN, Math.min(at.left, innerWidth - width - MARGIN));
    const below = at.bottom + MARGIN;
    const y = below + height + MARGIN <= innerHeight ? below : Math.max(MARGIN, at.top - height - MARGIN - 10);
    this.element.style.setProperty('--x', `${Math.round(x)}px`);
    this.element.style.setProperty('--y', `${Math.round(y)}px`);
  }
}

/** Where it lies, and where more is told of it. @param {Subject} subject */
function whereOf({ row, span }) {
  const { wikidata, wikipedia, latitude, longitude } = row?.entity?.link ?? {};
  const name = row?.name ?? span.mention.text;
  const link = (id, href, [words, spoken]) => el('a', { id, href, target: '_blank', rel: 'noopener noreferrer', 'aria-label': spoken }, words);
  const links = [
    wikipedia && link('card-wikipedia', `https://en.wikipedia.org/wiki/${encodeURIComponent(wikipedia.replaceAll(' ', '_'))}`, strings.wikipedia(name)),
    wikidata && /^Q\d+$/u.test(wikidata) && link('card-wikidata', `https://www.wikidata.org/wiki/${wikidata}`, strings.wikidata(name)),
  ].filter(Boolean);
  const hasPlace = Number.isFinite(latitude) && Number.isFinite(longitude);
  if (!hasPlace && links.length === 0) {
    return null;
  }
  const where = el('div', { class: 'where' });
  if (hasPlace) {
    where.append(spotMap(latitude, longitude, strings.spot(name, latitude, longitude)));
  }
  if (links.length > 0) {
    where.append(el('p', { class: 'links' }, ...links));
  }
  return where;
}
