/** What the card lists of a mention, and why it has its label. */
import { card as strings } from '../i18n/en-card.js';
import { correcting } from '../i18n/en-correct.js';
import { LOW_SCORE, PRONOUN, labelName } from '../labels.js';
import { nameKey } from '../text.js';
import { readable } from '../values.js';
import { el } from './dom.js';

/** What is known of a mention, as a list. @param {import('./card.js').Subject} subject */
export function facts({ span, same, row, within, holds, isDated }) {
  const { mention } = span;
  const list = el('dl');
  const add = (name, ...value) => list.append(el('dt', {}, name), el('dd', { dir: 'auto' }, ...value));
  if (row?.entity?.title) {
    add(strings.role, row.entity.title);
  }
  const value = meaning(mention, isDated);
  if (value) {
    add(strings.value, value);
  }
  add(strings.seen, strings.times(same.findIndex((other) => other.key === span.key) + 1, same.length));
  const names = otherNames(row?.name ?? mention.text, same, row);
  if (names.length > 0) {
    add(strings.also, names.join(', '));
  }
  if (within) {
    add(strings.within, `${within.mention.text} (${labelName(within.mention.label)})`);
  }
  if (holds.length > 0) {
    add(strings.holds, holds.map((inner) => `${inner.mention.text} (${labelName(inner.mention.label)})`).join(', '));
  }
  if (mention.mine) {
    add(strings.why, mention.known ? correcting.known : correcting.mine);
  } else if (mention.label !== PRONOUN) {
    add(strings.sure, ...certainty(mention.score));
    list.append(el('dt', {}, strings.why), el('dd', { id: 'card-why' }, strings.asking));
  }
  return list;
}

/**
 * @param {?import('../net/reasons.js').Reason} reason undefined when the server did not tell
 * @returns {string}
 */
export function whyOf(reason) {
  if (reason === undefined) {
    return strings.notTold;
  }
  if (reason === null) {
    return strings.alone;
  }
  const next = reason.label === null ? strings.noName : labelName(reason.label);
  const score = reason.score < 0.01 ? null : strings.percent(reason.score);
  return reason.agreed ? strings.agreed(next, reason.label === null ? null : score) : strings.second(next, score);
}

/** What a figure means; of a date that depends on one nobody knows, that it does. */
function meaning({ label, value }, isDated) {
  const isRelative = !value && !isDated && (label === 'DATE' || label === 'TIME');
  return isRelative ? strings.relative : value && readable(label, value);
}

function certainty(score) {
  const meter = el('span', { class: 'meter', 'aria-hidden': 'true' });
  meter.style.setProperty('--score', strings.percent(score));
  const words = score < LOW_SCORE ? `${strings.percent(score)}, ${strings.unsure}` : strings.percent(score);
  return [words, meter];
}

function otherNames(name, same, row) {
  const names = new Map();
  for (const other of [...(row?.aliases ?? []), ...same.filter((span) => span.mention.label !== PRONOUN).map((span) => span.mention.text)]) {
    names.set(nameKey(other), names.get(nameKey(other)) ?? other.replace(/\s+/gu, ' '));
  }
  names.delete(nameKey(name));
  return [...names.values()].slice(0, 6);
}
